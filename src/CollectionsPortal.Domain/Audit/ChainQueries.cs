using System.Runtime.CompilerServices;
using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CollectionsPortal.Domain.Audit;

/// <summary>The read behind every audited act, compiled. A compiled query belongs to one model: a process has one, tests have several.</summary>
internal sealed class ChainQueries
{
    private static readonly ConditionalWeakTable<IModel, ChainQueries> Compiled = [];

    public static ChainQueries Of(PortalDb db) => Compiled.GetValue(db.Model, static _ => new ChainQueries());

    /// <summary>Where a stream stands; null when nothing was written to it yet.</summary>
    public Func<PortalDb, string, CancellationToken, Task<LastEntry?>> Last { get; } = EF.CompileAsyncQuery((PortalDb db, string stream, CancellationToken ct) => db.AuditEntries
        .Where(entry => entry.Stream == stream)
        .OrderByDescending(entry => entry.Sequence)
        .Select(entry => new LastEntry(entry.Sequence, entry.Hash))
        .FirstOrDefault());
}

internal sealed record LastEntry(long Sequence, byte[] Hash);
