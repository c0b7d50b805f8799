using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Ledger;

/// <summary>Which debts are disputed by the person, and so receive nothing by themselves (12 CFR 1006.30(c)(1)).</summary>
/// <remarks>Also after verification was sent: that lets collecting go on, but the person disputes the debt until they say otherwise.</remarks>
internal static class OpenDisputes
{
    public static async Task<HashSet<AccountId>> DisputedAsync(this PortalDb db, IReadOnlyCollection<AccountId> accounts, CancellationToken ct)
        => [.. await db.Disputes
            .Where(d => EF.Parameter(accounts).Contains(d.AccountId) && d.WithdrawnAt == null && d.Reason != DisputeReason.OriginalCreditorAsked)
            .Select(d => d.AccountId)
            .Distinct()
            .ToListAsync(ct)];
}
