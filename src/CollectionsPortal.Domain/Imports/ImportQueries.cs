using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Imports;

/// <summary>What the pages and the command show of imports.</summary>
public sealed class ImportQueries(PortalDb db)
{
    public const int RowsOnAPage = 50;

    /// <summary>The newest first.</summary>
    public Task<Page<ImportLine>> ListAsync(int page, CancellationToken ct)
        => Lines().OrderByDescending(line => line.StartedAt).ThenByDescending(line => line.Id).ToPageAsync(page, ct);

    public Task<int> CountAsync(CancellationToken ct) => db.ImportBatches.CountAsync(ct);

    /// <summary>Null when there is no such import.</summary>
    public async Task<ImportDetail?> FindAsync(ImportBatchId id, CancellationToken ct)
    {
        var line = await Lines().SingleOrDefaultAsync(l => l.Id == id, ct);
        if (line is null)
        {
            return null;
        }

        var batch = await db.ImportBatches.SingleAsync(b => b.Id == id, ct);
        var actions = await db.ImportRows.Where(r => r.BatchId == id).GroupBy(r => new { r.Action, r.Owed.Currency })
            .Select(g => new { g.Key.Action, g.Key.Currency, Count = g.Count(), Sum = g.Sum(r => r.Owed.Amount) }).ToListAsync(ct);
        return new ImportDetail
        {
            Line = line,
            Creditor = await db.Creditors.Where(c => c.Id == batch.CreditorId).Select(c => c.Name).SingleOrDefaultAsync(ct),
            PlannedThrough = batch.PlannedThrough,
            CommittedThrough = batch.CommittedThrough,
            CanBeOrdered = batch.CanBeOrdered,
            Failure = batch.Failure,
            FinishedAt = batch.FinishedAt,
            SameFileAs = await db.ImportBatches
                .Where(b => b.Id != id && b.FileHash == batch.FileHash && b.Status == ImportStatus.Committed)
                .OrderByDescending(b => b.Id).Select(b => (ImportBatchId?)b.Id).FirstOrDefaultAsync(ct),
            Actions = actions.GroupBy(a => a.Action).ToDictionary(same => same.Key, same => same.Sum(a => a.Count)),
            Owed = actions.ToLookup(a => a.Action, a => new Money(a.Sum, a.Currency)),
            OpenDoubts = await db.DoubtfulMatches.CountAsync(m => m.BatchId == id && m.Status == DoubtfulMatchStatus.Open, ct),
        };
    }

    /// <summary>The columns of an import's file with what each means; null when there is no such import.</summary>
    public async Task<ImportColumns?> ColumnsAsync(ImportBatchId id, CancellationToken ct)
        => await db.ImportBatches.SingleOrDefaultAsync(b => b.Id == id, ct) is { } batch
            ? new ImportColumns(batch.FileName, batch.Status, ColumnMap.Of(batch.Headings, batch.Assigned), batch.CreditorId is not null)
            : null;

    /// <summary>Records in the order of the file.</summary>
    public async Task<Page<ImportRowLine>> RowsAsync(ImportBatchId id, ImportRowFilter filter, int page, CancellationToken ct)
    {
        var rows = await Filter(id, filter).OrderBy(r => r.Line)
            .Select(r => new { r.Line, r.Action, r.DebtorId, r.PersonOfLine, r.Changes, r.Owed })
            .ToPageAsync(page, ct, size: RowsOnAPage);
        var lines = rows.Items.Select(r => r.Line).ToList();
        var findings = (await db.ImportFindings.Where(f => f.BatchId == id && lines.Contains(f.Line)).OrderBy(f => f.Line).ThenBy(f => f.Id).ToListAsync(ct))
            .ToLookup(f => f.Line, f => new RowFinding(f.Severity, f.Field, f.Message));
        return new Page<ImportRowLine>(
            [.. rows.Items.Select(r => new ImportRowLine(r.Line, r.Action, r.DebtorId, r.PersonOfLine, r.Changes, r.Owed, [.. findings[r.Line]]))], rows.Number, rows.HasNext);
    }

    /// <summary>Every finding in the order of the file, one after the other, however many.</summary>
    public IAsyncEnumerable<ImportFinding> FindingsAsync(ImportBatchId id)
        => db.ImportFindings.Where(f => f.BatchId == id).OrderBy(f => f.Line).ThenBy(f => f.Id).AsAsyncEnumerable();

    private IQueryable<ImportRow> Filter(ImportBatchId id, ImportRowFilter filter)
    {
        var rows = db.ImportRows.Where(r => r.BatchId == id);
        return filter switch
        {
            ImportRowFilter.Created => rows.Where(r => r.Action == ImportAction.CreateWithNewDebtor || r.Action == ImportAction.CreateForKnownDebtor
                || r.Action == ImportAction.CreateForPersonInFile || r.Action == ImportAction.CreateDoubtful),
            ImportRowFilter.Doubtful => rows.Where(r => r.Action == ImportAction.CreateDoubtful),
            ImportRowFilter.Updated => rows.Where(r => r.Action == ImportAction.Update),
            ImportRowFilter.Unchanged => rows.Where(r => r.Action == ImportAction.Unchanged),
            ImportRowFilter.Refused => rows.Where(r => r.Action == ImportAction.Refuse),
            ImportRowFilter.Warned => rows.Where(r => r.Action != ImportAction.Refuse
                && db.ImportFindings.Any(f => f.BatchId == id && f.Severity == ImportSeverity.Warned && f.Line == r.Line)),
            _ => rows,
        };
    }

    private IQueryable<ImportLine> Lines() =>
        from batch in db.ImportBatches
        join starter in db.Users on batch.StartedBy equals starter.Id into starters
        from starter in starters.DefaultIfEmpty()
        select new ImportLine
        {
            Id = batch.Id,
            FileName = batch.FileName,
            Status = batch.Status,
            StartedAt = batch.StartedAt,
            StartedBy = starter == null ? null : starter.DisplayName,
            Read = batch.Read,
            Created = batch.Created,
            Updated = batch.Updated,
            Unchanged = batch.Unchanged,
            Warned = batch.Warned,
            Refused = batch.Refused,
        };
}

/// <summary>What a file's columns are taken for.</summary>
public sealed record ImportColumns(string FileName, ImportStatus Status, ColumnMap Map, bool CreditorIsGiven);
