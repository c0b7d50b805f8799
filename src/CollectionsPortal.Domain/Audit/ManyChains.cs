using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Audit;

/// <summary>Seals the audit of an act on many people: what is known of their chains is read at once, and so is what is new written.</summary>
internal static class ManyChains
{
    /// <summary>Keeps every list of keys in a query well below the 2,100 parameters that SQL Server takes.</summary>
    private const int AtOnce = 500;

    /// <summary>Few enough for a single statement, which is carried out as a whole or not at all.</summary>
    private const int HeadsInOneStatement = 50;

    /// <param name="streams">In the order in which everybody takes them.</param>
    /// <returns>The last entry written.</returns>
    public static async Task<AuditEntry?> AppendAsync(PortalDb db, IReadOnlyList<(string Stream, IReadOnlyList<PendingAudit> Records)> streams, CancellationToken ct)
    {
        AuditEntry? last = null;
        foreach (var chunk in streams.Chunk(AtOnce))
        {
            last = await AppendChunkAsync(db, chunk, ct) ?? last;
        }

        return last;
    }

    private static async Task<AuditEntry?> AppendChunkAsync(PortalDb db, (string Stream, IReadOnlyList<PendingAudit> Records)[] streams, CancellationToken ct)
    {
        var ends = new Dictionary<string, LastEntry?>(StringComparer.Ordinal);
        foreach (var alike in streams.GroupBy(stream => stream.Records.Count))
        {
            await ReserveAsync(db, [.. alike.Select(stream => stream.Stream)], alike.Key, ends, ct);
        }

        var entries = new List<AuditEntry>();
        AuditEntry? last = null;
        foreach (var (stream, records) in streams)
        {
            if (ends.TryGetValue(stream, out var before) && before is not null) { entries.AddRange(Chain(db, stream, records, before)); }
            else { last = before is null && ends.ContainsKey(stream) ? await AuditChain.WriteAsync(db, stream, records, ct) : await AuditChain.AppendAsync(db, stream, records, ct); }
        }

        await BulkInsert.AddAsync(db, entries, ct);
        return entries.Count > 0 ? entries[^1] : last;
    }

    /// <summary>Counts the streams up, which holds their rows until the act is committed.</summary>
    /// <param name="ends">Gets where each stands; null for one that does not stand as its head says, and nothing for one that could not be begun here.</param>
    private static async Task ReserveAsync(PortalDb db, List<string> streams, int count, Dictionary<string, LastEntry?> ends, CancellationToken ct)
    {
        await db.AuditChainHeads.Where(head => EF.Parameter(streams).Contains(head.Stream)).ExecuteUpdateAsync(set => set.SetProperty(head => head.Sequence, head => head.Sequence + count), ct);
        var found = await (
            from head in db.AuditChainHeads
            join entry in db.AuditEntries on new { head.Stream, Sequence = head.Sequence - count } equals new { entry.Stream, entry.Sequence } into before
            from entry in before.DefaultIfEmpty()
            where EF.Parameter(streams).Contains(head.Stream)
            select new
            {
                head.Stream,
                End = entry == null ? null : new LastEntry(entry.Sequence, entry.Hash),
                HasMore = db.AuditEntries.Any(later => later.Stream == head.Stream && later.Sequence > head.Sequence - count),
            }).ToListAsync(ct);
        foreach (var stream in found) { ends[stream.Stream] = stream.HasMore ? null : stream.End; }

        await BeginAsync(db, [.. streams.Where(stream => !ends.ContainsKey(stream))], count, ends, ct);
    }

    private static async Task BeginAsync(PortalDb db, List<string> streams, int count, Dictionary<string, LastEntry?> ends, CancellationToken ct)
    {
        if (streams.Count == 0) { return; }

        var headless = await db.AuditEntries.Where(entry => EF.Parameter(streams).Contains(entry.Stream)).Select(entry => entry.Stream).Distinct().ToListAsync(ct);
        foreach (var together in streams.Chunk(HeadsInOneStatement))
        {
            try
            {
                await BulkInsert.AddAsync(
                    db,
                    together.Select(stream => new AuditChainHead { Stream = stream }),
                    new Dictionary<string, Func<AuditChainHead, object?>> { [nameof(AuditChainHead.Sequence)] = _ => (long)count },
                    ct);
            }
            catch (Exception exception) when (exception.IsUniqueViolation())
            {
                // Somebody else wrote the first entry of one of them in between, so none of them is begun: each by itself, as always.
                continue;
            }

            foreach (var stream in together) { ends[stream] = headless.Contains(stream) ? null : new LastEntry(0, new byte[AuditEntry.HashLength]); }
        }
    }

    private static IEnumerable<AuditEntry> Chain(PortalDb db, string stream, IReadOnlyList<PendingAudit> records, LastEntry before)
    {
        var (sequence, previous) = (before.Sequence, before.Hash);
        foreach (var record in records)
        {
            var entry = AuditChain.Seal(db, stream, ++sequence, previous, record);
            previous = entry.Hash;
            yield return entry;
        }
    }
}
