using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>Everything that the payments of a chunk reach, read at once and not tracked. Held in memory until the chunk is written.</summary>
internal sealed class ChunkTargets
{
    private static readonly Period Soon = Period.FromMonths(2);

    private readonly Dictionary<PlanId, Plan> plans;
    private readonly Dictionary<AccountId, Plan> holders = [];

    private ChunkTargets(Dictionary<PlanId, Plan> plans, Dictionary<AccountId, Account> accounts)
    {
        (this.plans, Accounts) = (plans, accounts);
        foreach (var plan in plans.Values)
        {
            plan.Accounts.ForEach(account => holders[account.AccountId] = plan);
        }
    }

    public Dictionary<AccountId, Account> Accounts { get; }

    public required HashSet<AccountId> Disputed { get; init; }

    /// <inheritdoc cref="PaymentTargets.Rates"/>
    public required IReadOnlyDictionary<AccountId, decimal> Rates { get; init; }

    public static async Task<ChunkTargets> LoadAsync(PortalDb db, IReadOnlyList<PaymentFileLine> lines, LocalDate today, CancellationToken ct)
    {
        var named = lines.Select(line => line.AccountId).OfType<AccountId>().Distinct().ToList();
        var held = named.ConvertAll(id => (AccountId?)id);
        var wanted = lines.Select(line => line.PlanId).OfType<PlanId>().Distinct().ToList();
        wanted.AddRange(await db.PlanAccounts.Where(a => EF.Parameter(held).Contains(a.HeldAccountId)).Select(a => a.PlanId).Distinct().ToListAsync(ct));
        var active = await db.Plans.Where(p => p.Status == PlanStatus.Active && EF.Parameter(wanted).Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        await AddAccountsAsync(db, active, ct);
        var ids = active.Values.SelectMany(p => p.Accounts.Select(a => a.AccountId)).Concat(named).Distinct().ToList();
        var accounts = await db.Accounts.Where(a => EF.Parameter(ids).Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
        var targets = new ChunkTargets(active, accounts)
        {
            Disputed = await db.DisputedAsync(ids, ct),
            Rates = await PaymentTargets.RatesAsync(db, active.Values, today, ct),
        };
        await targets.AddInstalmentsAsync(db, lines, today.Plus(Soon), ct);
        return targets;
    }

    public Plan Plan(PlanId id) => plans[id];

    /// <summary>The plan of a record, or the plan that holds its account, if it still does.</summary>
    public IReadOnlyList<Plan> PlansOf(PaymentFileLine line)
    {
        var plan = line.PlanId is { } id ? plans.GetValueOrDefault(id) : line.AccountId is { } account ? holders.GetValueOrDefault(account) : null;
        return plan is { Status: PlanStatus.Active } ? [plan] : [];
    }

    /// <summary>By themselves: an include would read every plan as often as it has accounts.</summary>
    private static async Task AddAccountsAsync(PortalDb db, Dictionary<PlanId, Plan> active, CancellationToken ct)
    {
        var ids = active.Keys.ToList();
        foreach (var account in await db.PlanAccounts.Where(a => EF.Parameter(ids).Contains(a.PlanId)).OrderBy(a => a.PlanId).ThenBy(a => a.Position).ToListAsync(ct))
        {
            active[account.PlanId].Accounts.Add(account);
        }
    }

    /// <summary>
    /// Only those to which something can still go, and first only those that are due soon: a payment seldom reaches further. The later ones
    /// too where everything that is due soon could be paid, because then nobody could say whether the plan is finished.
    /// </summary>
    private async Task AddInstalmentsAsync(PortalDb db, IReadOnlyList<PaymentFileLine> lines, LocalDate soon, CancellationToken ct)
    {
        var open = db.Instalments.Where(i => i.Paid.Amount != i.Amount.Amount);
        await AddInstalmentsAsync(open.Where(i => i.DueOn <= soon), plans.Keys, ct);
        var comes = lines.SelectMany(line => PlansOf(line).Select(plan => (plan.Id, line.Amount.Amount))).ToLookup(part => part.Id, part => part.Amount);
        var further = plans.Values.Where(plan => plan.Kind == PlanKind.Settlement || plan.Outstanding.Amount <= comes[plan.Id].Sum()).Select(plan => plan.Id).ToList();
        if (further.Count > 0) { await AddInstalmentsAsync(open.Where(i => i.DueOn > soon), further, ct); }
    }

    private async Task AddInstalmentsAsync(IQueryable<Instalment> open, IEnumerable<PlanId> of, CancellationToken ct)
    {
        var ids = of.ToList();
        foreach (var instalment in await open.Where(i => EF.Parameter(ids).Contains(i.PlanId)).OrderBy(i => i.PlanId).ThenBy(i => i.Number).ToListAsync(ct))
        {
            plans[instalment.PlanId].Instalments.Add(instalment);
        }
    }
}
