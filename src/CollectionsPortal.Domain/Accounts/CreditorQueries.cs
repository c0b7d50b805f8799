using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Accounts;

public sealed class CreditorQueries(PortalDb db)
{
    /// <summary>The most that a list to choose from shows.</summary>
    private const int MostNames = 500;

    public Task<Page<CreditorLine>> ListAsync(int page, CancellationToken ct) => db.Creditors
        .OrderBy(c => c.NormalizedName).ThenBy(c => c.Id)
        .Select(c => new CreditorLine(c.Id, c.Name, db.Accounts.Count(a => a.CreditorId == c.Id), db.CreditorColumnMaps.Count(m => m.CreditorId == c.Id), c.LeastPercent))
        .ToPageAsync(page, ct);

    public Task<int> CountAsync(CancellationToken ct) => db.Creditors.CountAsync(ct);

    public async Task<IReadOnlyList<CreditorName>> NamesAsync(CancellationToken ct) => await db.Creditors
        .OrderBy(c => c.NormalizedName).ThenBy(c => c.Id).Take(MostNames)
        .Select(c => new CreditorName(c.Id, c.Name))
        .ToListAsync(ct);
}

/// <param name="Columns">How many headings of its files are remembered.</param>
/// <param name="LeastPercent">What it takes at least as a settlement; null: it said nothing.</param>
public sealed record CreditorLine(CreditorId Id, string Name, int Accounts, int Columns, int? LeastPercent);

public sealed record CreditorName(CreditorId Id, string Name);
