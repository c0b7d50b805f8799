using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Audit;

/// <summary>Reads every stream from its first entry and reports where the chain does not hold.</summary>
public sealed class AuditVerifier(PortalDb db)
{
    /// <summary>Streams the whole history; memory does not grow with it. At most <paramref name="maxBreaks"/> breaks are reported.</summary>
    public async Task<AuditVerification> VerifyAsync(CancellationToken ct, int maxBreaks = 100)
    {
        var breaks = new List<AuditBreak>();
        var lengths = new Dictionary<string, long>(StringComparer.Ordinal);
        AuditEntry? previous = null;
        long entries = 0;
        await foreach (var entry in db.AuditEntries.OrderBy(e => e.Stream).ThenBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(ct))
        {
            entries++;
            breaks.AddRange(Check(entry, previous?.Stream == entry.Stream ? previous : null).Take(maxBreaks - breaks.Count));
            lengths[entry.Stream] = entry.Sequence;
            previous = entry;
        }

        var heads = await db.AuditChainHeads.ToDictionaryAsync(head => head.Stream, head => head.Sequence, StringComparer.Ordinal, ct);
        breaks.AddRange(CheckEnds(lengths, heads).Take(maxBreaks - breaks.Count));
        return new AuditVerification(entries, lengths.Count, breaks);
    }

    private static IEnumerable<AuditBreak> Check(AuditEntry entry, AuditEntry? before)
    {
        if (entry.Sequence != (before?.Sequence ?? 0) + 1)
        {
            yield return new AuditBreak(entry.Stream, entry.Sequence, "Entries before this one are missing.");
        }
        else if (!entry.PreviousHash.AsSpan().SequenceEqual(before?.Hash ?? new byte[AuditEntry.HashLength]))
        {
            yield return new AuditBreak(entry.Stream, entry.Sequence, "It does not follow from the entry before.");
        }

        if (!entry.Hash.AsSpan().SequenceEqual(entry.ComputeHash()))
        {
            yield return new AuditBreak(entry.Stream, entry.Sequence, "Its content was changed.");
        }
    }

    private static IEnumerable<AuditBreak> CheckEnds(Dictionary<string, long> lengths, Dictionary<string, long> heads)
        => lengths.Keys.Union(heads.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Where(stream => lengths.GetValueOrDefault(stream) != heads.GetValueOrDefault(stream))
            .Select(stream => new AuditBreak(stream, lengths.GetValueOrDefault(stream), "The last entries are missing, or the count was changed."));
}

/// <param name="Entries">How many entries were read.</param>
/// <param name="Breaks">Empty when the history is whole.</param>
public sealed record AuditVerification(long Entries, int Streams, IReadOnlyList<AuditBreak> Breaks)
{
    public bool IsWhole => Breaks.Count == 0;
}

public sealed record AuditBreak(string Stream, long Sequence, string What);
