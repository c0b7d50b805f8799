using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Imports;

public sealed class DoubtfulMatchQueries(PortalDb db)
{
    public Task<int> CountAsync(DoubtfulMatchStatus status, ImportBatchId? batch, CancellationToken ct)
        => db.DoubtfulMatches.CountAsync(m => m.Status == status && (batch == null || m.BatchId == batch), ct);

    /// <summary>The oldest first. A number of queries that does not grow with the page.</summary>
    public async Task<Page<DoubtfulMatchLine>> ListAsync(DoubtfulMatchStatus status, ImportBatchId? batch, int page, CancellationToken ct)
    {
        var matches = await db.DoubtfulMatches
            .Where(m => m.Status == status && (batch == null || m.BatchId == batch))
            .OrderBy(m => m.Id)
            .Select(m => new { m.Id, m.BatchId, m.Line, m.Reason, m.Status, m.DebtorId, m.CandidateId, m.AccountId, Creditor = m.Account.Creditor.Name })
            .ToPageAsync(page, ct);
        var persons = await PersonsAsync([.. matches.Items.SelectMany(m => new[] { m.DebtorId, m.CandidateId }).Distinct()], ct);
        return new Page<DoubtfulMatchLine>(
            [
                .. matches.Items.Select(m => new DoubtfulMatchLine
                {
                    Id = m.Id,
                    Batch = m.BatchId,
                    Line = m.Line,
                    Reason = m.Reason,
                    Status = m.Status,
                    Imported = persons[m.DebtorId],
                    Candidate = persons[m.CandidateId],
                    Account = m.AccountId,
                    Creditor = m.Creditor,
                }),
            ],
            matches.Number,
            matches.HasNext);
    }

    private async Task<Dictionary<DebtorId, DoubtfulPerson>> PersonsAsync(List<DebtorId> ids, CancellationToken ct)
    {
        var found = await db.Debtors
            .Where(d => ids.Contains(d.Id))
            .Select(d => new
            {
                d.Id,
                d.Reference,
                d.Name.First,
                d.Name.Middle,
                d.Name.Last,
                d.Name.Suffix,
                HasBirthDate = d.BirthDateHash != null,
                HasLastFour = d.LastFourHash != null,
                Address = d.Addresses.Where(a => a.Until == null).OrderByDescending(a => a.Id)
                    .Select(a => new { a.Line1, a.City, a.State, a.Zip }).FirstOrDefault(),
                Accounts = db.Accounts.Count(a => a.DebtorId == d.Id),
            })
            .ToListAsync(ct);
        return found.ToDictionary(d => d.Id, d => new DoubtfulPerson(
            d.Id,
            d.Reference,
            new PersonName(d.First, d.Middle, d.Last, d.Suffix).Full,
            d.HasBirthDate,
            d.HasLastFour,
            d.Address is null ? null : Place(d.Address.Line1, d.Address.City, d.Address.State, d.Address.Zip),
            d.Accounts));
    }

    private static string Place(string line1, string city, UsState? state, ZipCode? zip) => $"{line1}, {city} {state} {zip}".TrimEnd();
}
