using System.Security.Cryptography;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Takes a file in: its records lie encrypted in the database, and nothing is planned yet.</summary>
internal sealed class ImportStager(PortalDb db, RowSeal seal, RememberedColumns remembered, AgencyCalendar calendar, AuditService audit)
{
    private const int ChunkSize = 1000;

    public async Task<Result<ImportBatchId>> StageAsync(ImportUpload upload, Actor actor, CancellationToken ct)
    {
        if (upload.Creditor is { } creditor && !await db.Creditors.AnyAsync(c => c.Id == creditor, ct))
        {
            return new NotFound("This creditor");
        }

        using var sha = SHA256.Create();
        await using var hashed = new CryptoStream(upload.Content, sha, CryptoStreamMode.Read, leaveOpen: true);
        var opened = await PlacementFile.OpenAsync(hashed, ct);
        if (opened.Refusal is { } refusal)
        {
            return refusal;
        }

        using var file = opened.Value;
        var batch = await StartAsync(upload, file, actor, ct);
        var (records, unreadable) = await CopyAsync(file, batch.Id, ct);
        if (unreadable is not null)
        {
            return await GiveUpAsync(batch.Id, unreadable, ct);
        }

        return records == 0
            ? await GiveUpAsync(batch.Id, new NoRecords(), ct)
            : await FinishAsync(batch.Id, file.Headers, records, sha.Hash ?? [], ct);
    }

    private async Task<ImportBatch> StartAsync(ImportUpload upload, PlacementFile file, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        var batch = new ImportBatch(Path.GetFileName(upload.FileName), file.Headers, upload.Creditor, today.Date, actor, today.Now) { Currency = upload.Currency };
        db.ImportBatches.Add(batch);
        audit.Record(actor, AuditAction.ImportStarted, AuditStream.Agency, batch);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        return batch;
    }

    private async Task<(int Records, Refusal? Unreadable)> CopyAsync(PlacementFile file, ImportBatchId batch, CancellationToken ct)
    {
        var records = 0;
        await foreach (var chunk in file.ReadAsync(ct).Chunk(ChunkSize).WithCancellation(ct))
        {
            var readable = chunk.Where(record => record.IsDone).Select(record => record.Value).ToList();
            records += await StoreAsync([.. readable.Select(record => new ImportRow { BatchId = batch, Line = record.Line, Sealed = seal.Seal(record) })], ct);
            if (chunk[^1].Refusal is { } unreadable)
            {
                return (records, unreadable);
            }
        }

        return (records, null);
    }

    private Task<int> StoreAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct) => db.InOneTransactionAsync(
        async token =>
        {
            await BulkInsert.AddAsync(db, rows.Select(row => (row, row.BatchId)), nameof(ImportRow.BatchId), token);
            return rows.Count;
        },
        ct);

    private async Task<Result<ImportBatchId>> FinishAsync(ImportBatchId id, IReadOnlyList<string> headings, int records, byte[] hash, CancellationToken ct)
    {
        var batch = await db.ImportBatches.AsTracking().SingleAsync(b => b.Id == id, ct);
        var assigned = await remembered.OfAsync(batch.CreditorId, ct);
        var map = ColumnMap.Of(headings, assigned);
        batch.FinishStaging(records, hash, assigned, map.IsUnderstood(batch.CreditorId is not null));
        await db.SaveChangesAsync(ct);
        return id;
    }

    /// <summary>Nothing of a file that cannot be read to its end is kept: half a file would look like a whole one.</summary>
    private async Task<Refusal> GiveUpAsync(ImportBatchId id, Refusal why, CancellationToken ct)
    {
        await db.ImportRows.Where(r => r.BatchId == id).ExecuteDeleteAsync(ct);
        var batch = await db.ImportBatches.AsTracking().SingleAsync(b => b.Id == id, ct);
        batch.Fail(why.Message, (await calendar.TodayAsync(ct)).Now);
        await db.SaveChangesAsync(ct);
        return why;
    }
}

public sealed record NoRecords() : Refusal("The file has a header and no records.");
