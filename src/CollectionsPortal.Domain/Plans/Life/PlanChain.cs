using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Plans.Life;

/// <summary>All versions of one plan.</summary>
internal static class PlanChain
{
    /// <summary>The first version first; the plan itself is among them. One statement, however many versions there are.</summary>
    public static async Task<List<PlanId>> OfAsync(PortalDb db, PlanId plan, DebtorId debtor, CancellationToken ct)
    {
        var steps = await db.Plans.Where(p => p.DebtorId == debtor && p.ReplacesId != null)
            .Select(p => new { p.Id, Replaces = p.ReplacesId!.Value })
            .ToListAsync(ct);
        var (older, newer) = (steps.ToDictionary(s => s.Id, s => s.Replaces), steps.ToDictionary(s => s.Replaces, s => s.Id));
        var chain = new List<PlanId> { plan };
        while (older.TryGetValue(chain[0], out var before))
        {
            chain.Insert(0, before);
        }

        while (newer.TryGetValue(chain[^1], out var after))
        {
            chain.Add(after);
        }

        return chain;
    }
}
