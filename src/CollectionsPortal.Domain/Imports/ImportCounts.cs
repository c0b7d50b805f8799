using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Counts what the records of a batch came to, and moves the batch on. Counted from the records themselves, never along the way.</summary>
internal static class ImportCounts
{
    public static async Task WriteAsync(PortalDb db, ImportBatchId id, ImportStatus status, Instant? finishedAt, CancellationToken ct)
    {
        var counted = await db.ImportRows.Where(r => r.BatchId == id).GroupBy(r => r.Action).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var warned = await db.ImportFindings
            .Where(f => f.BatchId == id && f.Severity == ImportSeverity.Warned)
            .Where(f => db.ImportRows.Any(r => r.BatchId == id && r.Line == f.Line && r.Action != ImportAction.Refuse))
            .Select(f => f.Line).Distinct().CountAsync(ct);
        int Of(params ImportAction[] actions) => counted.Where(c => actions.Contains(c.Key)).Sum(c => c.Count);

        var created = Of(ImportAction.CreateWithNewDebtor, ImportAction.CreateForKnownDebtor, ImportAction.CreateForPersonInFile, ImportAction.CreateDoubtful);
        var (updated, unchanged, refused) = (Of(ImportAction.Update), Of(ImportAction.Unchanged), Of(ImportAction.Refuse));
        await db.ImportBatches.Where(b => b.Id == id).ExecuteUpdateAsync(
            set => set
                .SetProperty(b => b.Created, created)
                .SetProperty(b => b.Updated, updated)
                .SetProperty(b => b.Unchanged, unchanged)
                .SetProperty(b => b.Warned, warned)
                .SetProperty(b => b.Refused, refused)
                .SetProperty(b => b.Status, status)
                .SetProperty(b => b.FinishedAt, finishedAt),
            ct);
    }
}
