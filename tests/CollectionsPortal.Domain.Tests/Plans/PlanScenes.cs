using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Plans;

/// <summary>What most tests of plans and payments begin with. The clock's date is 10 March 2026 in the agency's zone.</summary>
internal static class PlanScenes
{
    public static readonly LocalDate Today = new(2026, 3, 10);

    public static PlanTerms Monthly(decimal amount, LocalDate? first = null)
        => new(PlanRhythm.Monthly, first ?? Today, new PlanParts.ByAmount(Money.Usd(amount)));

    public static Task<Result<PlanId>> AgreeAsync(this TestPortal portal, DebtorId debtor, PlanTerms terms, params AccountId[] accounts)
        => portal.WithAsync<PlanService, Result<PlanId>>(plans => plans.AgreeAsync(new(debtor, accounts, terms), Actor.System, CancellationToken.None));

    public static Task<PlanView?> ViewAsync(this TestPortal portal, PlanId plan)
        => portal.WithAsync<PlanViewQueries, PlanView?>(plans => plans.GetAsync(plan, CancellationToken.None));

    public static Task<Result<PaymentId>> PayAsync(this TestPortal portal, RecordPayment command)
        => portal.WithAsync<PaymentService, Result<PaymentId>>(payments => payments.RecordAsync(command, Actor.System, CancellationToken.None));

    public static RecordPayment Payment(DebtorId debtor, decimal amount, PlanId? plan = null, AccountId? account = null)
        => new(debtor, Money.Usd(amount), Today, PaymentMethod.Check, Guid.NewGuid()) { Plan = plan, Account = account, Reference = "1042" };

    public static Task<Result> CorrectAsync(this TestPortal portal, DebtorId debtor, PaymentId payment, string reason = "The check came back.")
        => portal.WithAsync<PaymentCorrections, Result>(payments => payments.CorrectAsync(new(debtor, payment, reason), Actor.System, CancellationToken.None));

    public static Task<decimal> BalanceAsync(this TestPortal portal, AccountId account)
        => portal.WithAsync<LedgerQueries, decimal>(ledger => ledger.BalanceAsync(account, CancellationToken.None));

    /// <summary>Writes the dispute as a row: the acts around it are the debtors' room's.</summary>
    public static async Task DisputeAsync(this TestPortal portal, GivenAccount account, DisputeReason reason = DisputeReason.AmountWrong)
    {
        await using var db = portal.NewDb();
        db.Disputes.Add(new Dispute
        {
            AccountId = account.Account,
            DebtorId = account.Debtor,
            Form = RequestForm.Oral,
            Reason = reason,
            ReceivedOn = Today,
            RecordedAt = portal.Clock.Now,
        });
        await db.SaveChangesAsync();
    }
}
