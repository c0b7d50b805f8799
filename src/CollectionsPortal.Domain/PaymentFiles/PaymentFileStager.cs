using System.Security.Cryptography;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>Takes a file in: its records lie encrypted in the database, without card numbers, and nothing is planned yet.</summary>
internal sealed class PaymentFileStager(PortalDb db, PartSeal seal, AgencyCalendar calendar, AuditService audit)
{
    public const int PartSize = 1000;

    public async Task<Result<PaymentFileId>> StageAsync(PaymentUpload upload, Actor actor, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(upload.Source) || upload.Source.Trim().Length > PaymentSource.NameMaxLength) { return new SourceMissing(); }

        using var sha = SHA256.Create();
        await using var hashed = new CryptoStream(upload.Content, sha, CryptoStreamMode.Read, leaveOpen: true);
        var opened = await PlacementFile.OpenAsync(hashed, ct);
        if (opened.Refusal is { } refusal) { return refusal; }

        using var content = opened.Value;
        var file = await StartAsync(upload, content, actor, ct);
        var (records, unreadable) = await CopyAsync(content, file.Id, ct);
        return unreadable is not null || records == 0
            ? await GiveUpAsync(file.Id, unreadable ?? new NoRecords(), ct)
            : await FinishAsync(file, content.Headers, records, sha.Hash ?? [], ct);
    }

    private async Task<PaymentFile> StartAsync(PaymentUpload upload, PlacementFile content, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        var source = await SourceAsync(upload.Source, ct);
        var headings = CardMask.Mask(content.Headers);
        var currency = await CurrencyAsync(source, upload.Currency, ct);
        var file = new PaymentFile(Path.GetFileName(CardMask.Mask([upload.FileName])[0]), headings, source, today.Date, actor, today.Now) { Currency = currency };
        db.PaymentFiles.Add(file);
        audit.Record(actor, AuditAction.PaymentFileStarted, AuditStream.Agency, file);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        return file;
    }

    private async Task<PaymentSourceId> SourceAsync(string name, CancellationToken ct)
    {
        var normalized = PaymentSource.Normalize(name);
        if (await db.PaymentSources.Where(s => s.NormalizedName == normalized).Select(s => (PaymentSourceId?)s.Id).SingleOrDefaultAsync(ct) is { } known) { return known; }

        var source = new PaymentSource(name);
        db.PaymentSources.Add(source);
        try
        {
            await db.SaveChangesAsync(ct);
            return source.Id;
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            // Somebody else sent its first file in the same moment.
            db.Forget();
            return await db.PaymentSources.Where(s => s.NormalizedName == normalized).Select(s => s.Id).SingleAsync(ct);
        }
    }

    /// <summary>What is said with one file holds for the next ones of its source.</summary>
    private async Task<string> CurrencyAsync(PaymentSourceId id, string? said, CancellationToken ct)
    {
        var source = await db.PaymentSources.AsTracking().SingleAsync(s => s.Id == id, ct);
        if (said is not null) { source.PayIn(said); }

        return source.Currency;
    }

    private async Task<(int Records, Refusal? Unreadable)> CopyAsync(PlacementFile content, PaymentFileId file, CancellationToken ct)
    {
        var records = 0;
        await foreach (var chunk in content.ReadAsync(ct).Chunk(PartSize).WithCancellation(ct))
        {
            var readable = chunk.Where(record => record.IsDone).Select(record => record.Value with { Fields = CardMask.Mask(record.Value.Fields) }).ToList();
            if (readable.Count > 0) { await StoreAsync(seal.Seal(file, readable), ct); }

            records += readable.Count;
            if (chunk[^1].Refusal is { } unreadable) { return (records, unreadable); }
        }

        return (records, null);
    }

    private Task<int> StoreAsync(PaymentFilePart part, CancellationToken ct) => db.InOneTransactionAsync(
        async token =>
        {
            await BulkInsert.AddAsync(db, [part], token);
            return 1;
        },
        ct);

    private async Task<Result<PaymentFileId>> FinishAsync(PaymentFile started, IReadOnlyList<string> headings, int records, byte[] hash, CancellationToken ct)
    {
        var file = await db.PaymentFiles.AsTracking().SingleAsync(f => f.Id == started.Id, ct);
        var assigned = await db.PaymentSourceColumns.Where(c => c.SourceId == file.SourceId).ToDictionaryAsync(c => c.Heading, c => c.Field, StringComparer.Ordinal, ct);
        file.FinishStaging(records, hash, assigned, PaymentColumnMap.Of(headings, assigned).IsUnderstood);
        await db.SaveChangesAsync(ct);
        return file.Id;
    }

    /// <summary>Nothing of a file that cannot be read to its end is kept: half a file would look like a whole one.</summary>
    private async Task<Refusal> GiveUpAsync(PaymentFileId id, Refusal why, CancellationToken ct)
    {
        await db.PaymentFileParts.Where(p => p.FileId == id).ExecuteDeleteAsync(ct);
        var file = await db.PaymentFiles.AsTracking().SingleAsync(f => f.Id == id, ct);
        file.Fail(why.Message, (await calendar.TodayAsync(ct)).Now);
        await db.SaveChangesAsync(ct);
        return why;
    }
}

/// <summary>A payment file as it arrives.</summary>
/// <param name="Content">Read once, from where it stands; never needs to be rewound.</param>
/// <param name="FileName">Only shown. Folders in it are dropped.</param>
/// <param name="Source">The bank or processor; a new one when nobody has named it before.</param>
/// <param name="Currency">What it pays in; null: as with its last file, dollars at first.</param>
public sealed record PaymentUpload(Stream Content, string FileName, string Source, string? Currency = null);

public sealed record SourceMissing() : FieldRefusal("Source", $"Name the bank or processor, in at most {PaymentSource.NameMaxLength} characters.");
