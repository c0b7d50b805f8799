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
        var active = await db.Plans.Include(p => p.Accounts)
            .Where(p => p.Status == PlanStatus.Active && EF.Parameter(wanted).Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, ct);
        await AddInstalmentsAsync(db, active, ct);
        var ids = active.Values.SelectMany(p => p.Accounts.Select(a => a.AccountId)).Concat(named).Distinct().ToList();
        var accounts = await db.Accounts.Where(a => EF.Parameter(ids).Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
        return new ChunkTargets(active, accounts)
        {
            Disputed = await db.DisputedAsync(ids, ct),
            Rates = await PaymentTargets.RatesAsync(db, active.Values, today, ct),
        };
    }

    public Plan Plan(PlanId id) => plans[id];

    /// <summary>The plan of a record, or the plan that holds its account, if it still does.</summary>
    public IReadOnlyList<Plan> PlansOf(PaymentFileLine line)
    {
        var plan = line.PlanId is { } id ? plans.GetValueOrDefault(id) : line.AccountId is { } account ? holders.GetValueOrDefault(account) : null;
        return plan is { Status: PlanStatus.Active } ? [plan] : [];
    }

    /// <summary>Only those to which something can still go: a plan may have hundreds that are paid.</summary>
    private static async Task AddInstalmentsAsync(PortalDb db, Dictionary<PlanId, Plan> active, CancellationToken ct)
    {
        var ids = active.Keys.ToList();
        foreach (var instalment in await db.Instalments.Where(i => EF.Parameter(ids).Contains(i.PlanId) && i.Paid.Amount != i.Amount.Amount).OrderBy(i => i.PlanId).ThenBy(i => i.Number).ToListAsync(ct))
        {
            active[instalment.PlanId].Instalments.Add(instalment);
        }
    }
}
