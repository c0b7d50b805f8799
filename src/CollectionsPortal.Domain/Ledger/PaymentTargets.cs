using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Ledger;

/// <summary>Where a payment goes: the plan it counts for, and the accounts that take it, in their order.</summary>
/// <param name="Plan">The active plan, tracked with its instalments and accounts; null when there is none.</param>
/// <param name="Takers">Never a disputed one, unless the person chose it.</param>
/// <param name="Covered">Every account of the plan, to see whether anything is left to pay.</param>
internal sealed record PaymentTargets(Plan? Plan, IReadOnlyList<Account> Takers, IReadOnlyList<Account> Covered)
{
    public Money Owed => Takers.Aggregate(Money.Zero(), (sum, account) => sum + account.Balance);

    public static async Task<Result<PaymentTargets>> FindAsync(PortalDb db, RecordPayment command, CancellationToken ct)
    {
        var plan = await FindPlanAsync(db, command, ct);
        if (command.Plan is not null)
        {
            if (plan is null) { return new NotFound("This plan"); }
            if (plan.Status != PlanStatus.Active) { return new PlanIsOver(); }
            if (command.Account is { } chosen && plan.Accounts.TrueForAll(a => a.AccountId != chosen)) { return new NotInThisPlan(); }
        }

        var wanted = plan?.Accounts.OrderBy(a => a.Position).Select(a => a.AccountId).ToList() ?? [command.Account!.Value];
        var accounts = await db.Accounts.AsTracking().Where(a => wanted.Contains(a.Id) && a.DebtorId == command.Debtor).ToListAsync(ct);
        if (accounts.Count != wanted.Count) { return new NotFound("This account"); }

        accounts.Sort((left, right) => wanted.IndexOf(left.Id).CompareTo(wanted.IndexOf(right.Id)));
        var disputed = await db.DisputedAsync(wanted, ct);
        return command.Account is { } directed
            ? Directed(command, plan, accounts, accounts.Single(a => a.Id == directed), disputed.Contains(directed))
            : Undirected(plan, accounts, disputed);
    }

    private static Result<PaymentTargets> Directed(RecordPayment command, Plan? plan, List<Account> covered, Account account, bool isDisputed)
        => isDisputed && string.IsNullOrWhiteSpace(command.Directions)
            ? new DisputedNeedsDirections()
            : new PaymentTargets(plan, [account], covered);

    private static Result<PaymentTargets> Undirected(Plan? plan, List<Account> covered, HashSet<AccountId> disputed)
    {
        var takers = covered.Where(a => !disputed.Contains(a.Id) && a.Balance.Amount > 0).ToList();
        return takers.Count == 0 ? new NoAccountTakesIt() : new PaymentTargets(plan, takers, covered);
    }

    private static Task<Plan?> FindPlanAsync(PortalDb db, RecordPayment command, CancellationToken ct)
    {
        var plans = db.Plans.AsTracking().Include(p => p.Instalments).Include(p => p.Accounts).AsSplitQuery().Where(p => p.DebtorId == command.Debtor);
        return command.Plan is { } id
            ? plans.SingleOrDefaultAsync(p => p.Id == id, ct)
            : plans.SingleOrDefaultAsync(p => p.Accounts.Any(a => a.HeldAccountId == command.Account), ct);
    }
}
