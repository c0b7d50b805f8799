using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Makes the plan of a staged file and writes it beside each record. Nothing else is touched.</summary>
/// <remarks>A plan that was broken off is made again from the start: it may have remembered what never reached the database.</remarks>
internal sealed class ImportPlanner(PortalDb db, BatchReaders readers, ImportLease lease)
{
    /// <summary>Keeps every list of keys in a query well below the 2,100 parameters that SQL Server takes.</summary>
    public const int ChunkSize = 500;

    /// <summary>What the plan of a record is. Most records of a file are planned alike, which is one parameter for all of them.</summary>
    private static readonly string[] Planned =
        [nameof(ImportRow.Action), nameof(ImportRow.DebtorId), nameof(ImportRow.PersonOfLine), nameof(ImportRow.Changes), "Owed.Amount", "Owed.Currency"];

    public async Task PlanAsync(ImportBatchId id, CancellationToken ct)
    {
        var batch = await db.ImportBatches.SingleAsync(b => b.Id == id, ct);
        var reader = await readers.OpenAsync(batch, ct);
        await ForgetAsync(id, ct);
        var planner = new RowPlanner();
        var through = 0;
        while (await db.InOneTransactionAsync(token => PlanChunkAsync(id, through, reader, planner, token), ct) is { } last)
        {
            through = last;
        }

        await ImportCounts.WriteAsync(db, id, ImportStatus.Previewed, null, ct);
    }

    private async Task ForgetAsync(ImportBatchId id, CancellationToken ct)
    {
        await db.ImportFindings.Where(f => f.BatchId == id).ExecuteDeleteAsync(ct);
        await db.ImportBatches.Where(b => b.Id == id).ExecuteUpdateAsync(set => set.SetProperty(b => b.PlannedThrough, 0), ct);
    }

    /// <returns>The last record of the chunk; null when there was none left.</returns>
    private async Task<int?> PlanChunkAsync(ImportBatchId id, int through, BatchReader reader, RowPlanner planner, CancellationToken ct)
    {
        var done = await db.ImportBatches.Where(b => b.Id == id).Select(b => b.PlannedThrough).SingleAsync(ct);
        if (done > through)
        {
            // Planned by an earlier try whose commit nobody heard of.
            return done;
        }

        var rows = await db.ImportRows.Where(r => r.BatchId == id && r.Line > through).OrderBy(r => r.Line).Take(ChunkSize).ToListAsync(ct);
        if (rows.Count == 0)
        {
            return null;
        }

        var read = await reader.ReadAsync(rows, ct);
        var facts = await ChunkFacts.LoadAsync(db, [.. read.Where(row => !row.Reading.IsRefused)], ct);
        foreach (var row in read)
        {
            var plan = planner.Decide(row, facts);
            row.Row.Plan(plan);
            row.Row.Note(row.Reading.Row?.CurrentBalance ?? default);
            db.ImportFindings.AddRange(plan.Findings.Select(finding => ImportFinding.Of(id, row.Row.Line, finding)));
        }

        await BulkUpdate.SetAsync(db, rows, Planned, ct);
        await db.SaveChangesAsync(ct);
        await lease.RenewAsync(db.ImportBatches.Where(b => b.Id == id), ct);
        var last = rows[^1].Line;
        await db.ImportBatches.Where(b => b.Id == id).ExecuteUpdateAsync(set => set.SetProperty(b => b.PlannedThrough, last), ct);
        return last;
    }
}
