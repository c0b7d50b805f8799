using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Imports;

/// <summary>What people said of a creditor's columns before.</summary>
internal sealed class RememberedColumns(PortalDb db)
{
    public async Task<IReadOnlyDictionary<string, PlacementColumn?>> OfAsync(CreditorId? creditor, CancellationToken ct)
        => await db.CreditorColumnMaps.Where(m => m.CreditorId == creditor).ToDictionaryAsync(m => m.Heading, m => m.Field, StringComparer.Ordinal, ct);

    /// <summary>Tracks the changes; the caller saves.</summary>
    public async Task RememberAsync(CreditorId? creditor, IReadOnlyDictionary<string, PlacementColumn?> assigned, CancellationToken ct)
    {
        var known = await db.CreditorColumnMaps.AsTracking().Where(m => m.CreditorId == creditor).ToDictionaryAsync(m => m.Heading, StringComparer.Ordinal, ct);
        foreach (var (heading, field) in assigned)
        {
            if (known.TryGetValue(heading, out var map))
            {
                map.Field = field;
                continue;
            }

            db.CreditorColumnMaps.Add(new CreditorColumnMap { CreditorId = creditor, Heading = heading, Field = field });
        }
    }
}
