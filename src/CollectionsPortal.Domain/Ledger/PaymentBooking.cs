using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Ledger;

/// <summary>What one payment does: to the accounts that it reaches, and to the plans that hold them. The same for a form and for a file.</summary>
/// <param name="Entries">One for each account that got something. The accounts have moved already.</param>
/// <param name="Over">What nobody takes; above zero it is kept, to be given back.</param>
/// <param name="Completed">Plans that it finished.</param>
internal sealed record PaymentBooking(
    Payment Payment, IReadOnlyList<LedgerEntry> Entries, IReadOnlyList<PlanAllocation> Allocations, Money Over, IReadOnlyList<Plan> Completed)
{
    /// <param name="payment">Not below what the takers' shares add up to.</param>
    /// <param name="text">What the entries say beside the payment.</param>
    public static PaymentBooking Make(Payment payment, PaymentTargets targets, Actor actor, AgencyDay today, string? text = null)
    {
        var parts = Parts(payment.Amount, targets);
        var entries = new List<LedgerEntry>();
        foreach (var (account, amount) in parts)
        {
            entries.Add(account.Book(LedgerEntryKind.Payment, -amount, payment.ReceivedOn, actor, today.Now, text: text, payment: payment));
            if (account is { Balance.IsZero: true, Status: AccountStatus.Open }) { account.MoveTo(AccountStatus.PaidInFull); }
        }

        var booked = parts.Aggregate(Money.Zero(payment.Amount.Currency), (sum, part) => sum + part.Amount);
        return new PaymentBooking(payment, entries, Allocate(entries, targets.Plans, today), payment.Amount - booked, Complete(targets.Plans, today));
    }

    private static List<(Account Account, Money Amount)> Parts(Money amount, PaymentTargets targets)
    {
        if (targets.Takers.Any(taker => taker.Share is not null))
        {
            return [.. targets.Takers.Select(taker => (taker.Account, taker.Takes))];
        }

        var takers = targets.Takers.Select(taker => taker.Account).ToList();
        var split = PaymentSplit.Of(amount, takers.ConvertAll(account => new SplitDebt(account.Id, account.Balance, account.PlacedOn)), targets.Order);
        return [.. split.Parts.Select(part => (takers.Find(account => account.Id == part.Account)!, part.Amount))];
    }

    /// <summary>Each entry counts for the plan that holds its account.</summary>
    private static List<PlanAllocation> Allocate(List<LedgerEntry> entries, IReadOnlyList<CoveredPlan> plans, AgencyDay today)
        => [.. plans.SelectMany(covered => covered.Plan.Allocate(entries.Where(entry => covered.Accounts.Contains(entry.Account)), today.Now))];

    private static List<Plan> Complete(IReadOnlyList<CoveredPlan> plans, AgencyDay today)
    {
        var paid = plans.Where(covered => covered.Plan.IsKeptBy(covered.Accounts));
        var completed = paid.Select(covered => covered.Plan).ToList();
        completed.ForEach(plan => plan.Complete(today.Now));
        return completed;
    }
}
