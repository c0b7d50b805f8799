using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Ledger;

/// <summary>What one payment does: to the accounts that it reaches, and to the plans that hold them. The same for a form and for a file.</summary>
/// <param name="Entries">One for each account that got something, and one for what a settlement forgives there. The accounts have moved already.</param>
/// <param name="Over">What nobody takes; above zero it is kept, to be given back.</param>
/// <param name="Completed">Plans that it finished.</param>
public sealed record PaymentBooking(
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
        var (allocations, completed) = (Allocate(entries, targets.Plans, today), Complete(targets.Plans, today));
        entries.AddRange(Forgive(targets.Plans.Where(covered => completed.Contains(covered.Plan)), payment, actor, today));
        return new PaymentBooking(payment, entries, allocations, payment.Amount - booked, completed);
    }

    /// <summary>A settlement that is kept closes its accounts. The entries name the payment, so that they go back with it.</summary>
    private static IEnumerable<LedgerEntry> Forgive(IEnumerable<CoveredPlan> completed, Payment payment, Actor actor, AgencyDay today)
    {
        foreach (var account in completed.Where(covered => covered.Plan.Kind == PlanKind.Settlement).SelectMany(covered => covered.Accounts))
        {
            account.MoveTo(AccountStatus.Settled);
            if (account.Balance.Amount > 0)
            {
                yield return account.Book(LedgerEntryKind.Credit, -account.Balance, today.Date, actor, today.Now, text: "Forgiven: the settlement was kept", payment: payment);
            }
        }
    }

    private static List<(Account Account, Money Amount)> Parts(Money amount, PaymentTargets targets)
    {
        if (targets.Takers.Any(taker => taker.Share is not null))
        {
            return [.. targets.Takers.Select(taker => (taker.Account, taker.Takes))];
        }

        var takers = targets.Takers.Select(taker => taker.Account).ToList();
        var split = PaymentSplit.Of(amount < targets.Owed ? amount : targets.Owed, takers.ConvertAll(account => new SplitDebt(account.Id, account.Balance, account.PlacedOn, targets.Rates.GetValueOrDefault(account.Id))), targets.Order);
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
