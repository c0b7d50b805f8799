using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Ledger;

/// <summary>Where a payment goes: the accounts that take it, and the plans it counts for.</summary>
/// <param name="Takers">In the order in which they are filled. Never a disputed one, unless the person chose it.</param>
/// <param name="Plans">The active plans that hold any of them, with their instalments and accounts.</param>
public sealed record PaymentTargets(IReadOnlyList<PaymentTaker> Takers, IReadOnlyList<CoveredPlan> Plans, SplitOrder Order)
{
    /// <summary>The yearly rate of each taker that bears interest; read only where the order asks for it.</summary>
    public IReadOnlyDictionary<AccountId, decimal> Rates { get; init; } = new Dictionary<AccountId, decimal>();

    /// <summary>The most that it takes: of a settlement never more than was agreed.</summary>
    public Money Owed => Plans.Aggregate(Takers.Skip(1).Aggregate(Takers[0].Takes, (sum, taker) => sum + taker.Takes), (owed, plan) => owed - plan.Beyond(Takers));

    /// <summary>Null: none, or parts for several plans.</summary>
    public PlanId? Plan => Plans is [{ Plan.Id: var id }] ? id : null;

    public static async Task<Result<PaymentTargets>> FindAsync(PortalDb db, RecordPayment command, LocalDate today, CancellationToken ct)
    {
        var chosen = command.Chosen;
        var plans = await FindPlansAsync(db, command, chosen, ct);
        if (command.Plan is not null && RefusePlan(plans, chosen) is { } no) { return no; }

        var wanted = chosen.Concat(plans.SelectMany(InOrder)).Distinct().ToList();
        var accounts = await db.Accounts.AsTracking().Where(a => wanted.Contains(a.Id) && a.DebtorId == command.Debtor).ToDictionaryAsync(a => a.Id, ct);
        if (accounts.Count != wanted.Count) { return new NotFound("This account"); }

        var disputed = await db.DisputedAsync(wanted, ct);
        return Among(command, plans, accounts, disputed, await RatesAsync(db, plans, today, ct));
    }

    /// <summary>The same choice when everything was read before, as for the many payments of a file.</summary>
    /// <param name="plans">What <see cref="FindPlansAsync"/> would find.</param>
    public static Result<PaymentTargets> Among(
        RecordPayment command, IReadOnlyList<Plan> plans, IReadOnlyDictionary<AccountId, Account> accounts, HashSet<AccountId> disputed, IReadOnlyDictionary<AccountId, decimal> rates)
    {
        var covered = plans.Select(plan => new CoveredPlan(plan, [.. InOrder(plan).Select(id => accounts[id])])).ToList();
        var reached = command.Chosen.Select(id => accounts[id]).Concat(covered.SelectMany(plan => plan.Accounts)).Select(account => account.Balance).ToList();
        if (Currencies.OfAll(command.Parts.Select(part => part.Amount).Append(command.Amount).Concat(reached)) is null) { return new OtherCurrency(reached[0].Currency); }

        if (command.Chosen is { Count: > 0 } chosen) { return Directed(command, [.. chosen.Select(id => accounts[id])], covered, disputed); }

        var takers = covered.SelectMany(plan => plan.Accounts).Where(a => !disputed.Contains(a.Id) && a.Balance.Amount > 0).Select(a => new PaymentTaker(a, null)).ToList();
        return takers.Count == 0 ? new NoAccountTakesIt() : new PaymentTargets(takers, covered, plans[0].Order) { Rates = rates };
    }

    /// <summary>Of the accounts of plans that go by them; most do not.</summary>
    public static async Task<IReadOnlyDictionary<AccountId, decimal>> RatesAsync(PortalDb db, IEnumerable<Plan> plans, LocalDate today, CancellationToken ct)
    {
        var dearestFirst = plans.Where(plan => plan.Order == SplitOrder.HighestInterest).SelectMany(InOrder).ToList();
        return dearestFirst.Count == 0 ? new Dictionary<AccountId, decimal>() : await db.YearlyRatesAsync(dearestFirst, today, ct);
    }

    private static Result<PaymentTargets> Directed(RecordPayment command, List<Account> chosen, List<CoveredPlan> covered, HashSet<AccountId> disputed)
    {
        if (chosen.Exists(account => disputed.Contains(account.Id)) && string.IsNullOrWhiteSpace(command.Directions)) { return new DisputedNeedsDirections(); }

        var takers = chosen.ConvertAll(account => new PaymentTaker(account, command.Parts.FirstOrDefault(part => part.Account == account.Id)?.Amount));
        if (takers.Find(taker => taker.Share > taker.Account.Balance) is { } over) { return new PartAboveBalance(over.Account.CreditorAccountNumber, over.Account.Balance); }

        // What was agreed is all that they take together, however the person parts it and whether the rest is kept or not.
        return command.Parts.Count > 0 && covered.Find(plan => !plan.Beyond(takers).IsZero) is { Plan.Outstanding: var left }
            ? new PartsAboveSettlement(left)
            : new PaymentTargets(takers, covered, SplitOrder.AsListed);
    }

    private static Refusal? RefusePlan(List<Plan> plans, IReadOnlyList<AccountId> chosen) => plans switch
    {
        [] => new NotFound("This plan"),
        [{ Status: not PlanStatus.Active }] => new PlanIsOver(),
        [var plan] when chosen.Any(id => plan.Accounts.TrueForAll(a => a.AccountId != id)) => new NotInThisPlan(),
        _ => null,
    };

    private static IEnumerable<AccountId> InOrder(Plan plan) => plan.Accounts.OrderBy(a => a.Position).Select(a => a.AccountId);

    private static Task<List<Plan>> FindPlansAsync(PortalDb db, RecordPayment command, IReadOnlyList<AccountId> chosen, CancellationToken ct)
    {
        var plans = db.Plans.AsTracking().Include(p => p.Instalments).Include(p => p.Accounts).AsSplitQuery().Where(p => p.DebtorId == command.Debtor);
        var held = chosen.Select(id => (AccountId?)id).ToList();
        return (command.Plan is { } id ? plans.Where(p => p.Id == id) : plans.Where(p => p.Accounts.Any(a => held.Contains(a.HeldAccountId)))).OrderBy(p => p.Id).ToListAsync(ct);
    }
}

/// <param name="Share">What the person said that it gets; null: as much as it owes.</param>
public sealed record PaymentTaker(Account Account, Money? Share)
{
    public Money Takes => Share ?? (Account.Balance.Amount > 0 ? Account.Balance : Money.Zero(Account.Balance.Currency));
}

/// <param name="Accounts">All of the plan's, to see whether anything is left to pay.</param>
public sealed record CoveredPlan(Plan Plan, IReadOnlyList<Account> Accounts)
{
    /// <summary>How much more its accounts would take than a settlement still lacks; of any other plan nothing.</summary>
    public Money Beyond(IEnumerable<PaymentTaker> takers)
    {
        if (Plan.Kind != PlanKind.Settlement) { return Money.Zero(Plan.Total.Currency); }

        var taken = takers.Where(taker => Accounts.Contains(taker.Account)).Aggregate(Money.Zero(Plan.Total.Currency), (sum, taker) => sum + taker.Takes);
        return taken > Plan.Outstanding ? taken - Plan.Outstanding : Money.Zero(Plan.Total.Currency);
    }
}
