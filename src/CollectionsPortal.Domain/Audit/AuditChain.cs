using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Audit;

/// <summary>Seals waiting audit records into their streams, inside the transaction that saves the act.</summary>
internal static class AuditChain
{
    /// <summary>Beyond this, what is read and written for all of them at once costs less than one after the other.</summary>
    private const int FewStreams = 8;

    /// <returns>The last entry written; null when nothing waited.</returns>
    public static async Task<AuditEntry?> AppendAsync(PortalDb db, IReadOnlyList<PendingAudit> pending, CancellationToken ct)
    {
        AuditEntry? last = null;
        // Streams in one order for everybody, so that two acts on the same two streams cannot deadlock.
        var streams = pending
            .GroupBy(record => record.Stream.NameFor(entity => SavedId(db, entity)), StringComparer.Ordinal)
            .OrderBy(stream => stream.Key, StringComparer.Ordinal)
            .ToList();
        if (streams.Count > FewStreams) { return await ManyChains.AppendAsync(db, streams.ConvertAll(stream => (stream.Key, (IReadOnlyList<PendingAudit>)[.. stream])), ct); }

        foreach (var stream in streams)
        {
            last = await AppendAsync(db, stream.Key, [.. stream], ct);
        }

        return last;
    }

    internal static async Task<AuditEntry?> AppendAsync(PortalDb db, string stream, IReadOnlyList<PendingAudit> records, CancellationToken ct)
    {
        await ReserveAsync(db, stream, records.Count, ct);
        return await WriteAsync(db, stream, records, ct);
    }

    /// <summary>For a stream that is counted up already.</summary>
    internal static async Task<AuditEntry?> WriteAsync(PortalDb db, string stream, IReadOnlyList<PendingAudit> records, CancellationToken ct)
    {
        var last = await ChainQueries.Of(db).Last(db, stream, ct);
        var (sequence, previous, entry) = (last?.Sequence ?? 0, last?.Hash ?? new byte[AuditEntry.HashLength], (AuditEntry?)null);
        foreach (var record in records)
        {
            entry = Seal(db, stream, ++sequence, previous, record);
            await InsertAsync(db, entry, ct);
            previous = entry.Hash;
        }

        return entry;
    }

    /// <summary>Counts the stream up, which holds its row until the act is committed.</summary>
    private static async Task ReserveAsync(PortalDb db, string stream, int count, CancellationToken ct)
    {
        if (await CountUpAsync(db, stream, count, ct))
        {
            return;
        }

        try
        {
            await db.Database.ExecuteSqlAsync($"""INSERT INTO "AuditChainHeads" ("Stream", "Sequence") VALUES ({stream}, {count})""", ct);
        }
        catch (Exception exception) when (exception.IsUniqueViolation())
        {
            // Somebody else wrote the stream's first entry in between; their row is there now.
            await CountUpAsync(db, stream, count, ct);
        }
    }

    private static async Task<bool> CountUpAsync(PortalDb db, string stream, int count, CancellationToken ct)
        => await db.Database.ExecuteSqlAsync($"""UPDATE "AuditChainHeads" SET "Sequence" = "Sequence" + {count} WHERE "Stream" = {stream}""", ct) == 1;

    internal static AuditEntry Seal(PortalDb db, string stream, long sequence, byte[] previous, PendingAudit record) => new AuditEntry
    {
        Stream = stream,
        Sequence = sequence,
        At = record.At,
        ActorId = record.Actor.Id,
        ActorRole = record.Actor.Role,
        ActorDisplay = record.Actor.Display,
        Action = record.Action,
        SubjectKind = KindOf(record.Subject),
        SubjectId = SavedId(db, record.Subject),
        Details = record.Details,
        PreviousHash = previous,
    }.Seal();

    /// <summary>Written past the change tracker: the act's own changes must stay pending until the commit is known.</summary>
    private static Task<int> InsertAsync(PortalDb db, AuditEntry entry, CancellationToken ct) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO "AuditEntries" ("Stream", "Sequence", "At", "ActorId", "ActorRole", "ActorDisplay", "Action", "SubjectKind", "SubjectId", "Details", "PreviousHash", "Hash")
        VALUES ({entry.Stream}, {entry.Sequence}, {entry.At.ToDateTimeUtc()}, {entry.ActorId?.Value}, {entry.ActorRole.ToString()}, {entry.ActorDisplay},
            {entry.Action.ToString()}, {entry.SubjectKind}, {entry.SubjectId}, {entry.Details}, {entry.PreviousHash}, {entry.Hash})
        """,
        ct);

    private static string KindOf(object subject)
    {
        var name = subject.GetType().Name;
        return subject.GetType().IsValueType && name.EndsWith("Id", StringComparison.Ordinal) ? name[..^2] : name;
    }

    private static long SavedId(PortalDb db, object subject)
    {
        var id = subject.GetType().IsValueType ? subject : db.Entry(subject).Property("Id").CurrentValue!;
        return EntityId.ValueOf(id);
    }
}
