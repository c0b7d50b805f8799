using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>What the pages show of payment files.</summary>
public sealed class PaymentFileQueries(PortalDb db)
{
    public const int RowsOnAPage = 50;

    /// <summary>The newest first.</summary>
    public Task<Page<PaymentFileSummary>> ListAsync(int page, CancellationToken ct)
        => Summaries().OrderByDescending(file => file.StartedAt).ThenByDescending(file => file.Id).ToPageAsync(page, ct);

    public Task<int> CountAsync(CancellationToken ct) => db.PaymentFiles.CountAsync(ct);

    /// <summary>By name, for the next file of the same bank.</summary>
    public async Task<IReadOnlyList<string>> SourcesAsync(CancellationToken ct)
        => await db.PaymentSources.OrderBy(s => s.NormalizedName).Select(s => s.Name).Take(Paging.MaxSize).ToListAsync(ct);

    /// <summary>Null when there is no such file.</summary>
    public async Task<PaymentFileDetail?> FindAsync(PaymentFileId id, CancellationToken ct)
    {
        if (await Summaries().SingleOrDefaultAsync(f => f.Id == id, ct) is not { } summary) { return null; }

        var file = await db.PaymentFiles.SingleAsync(f => f.Id == id, ct);
        var counts = await db.PaymentFileLines.Where(l => l.FileId == id).GroupBy(l => new { l.Action, l.Amount.Currency })
            .Select(g => new { g.Key.Action, g.Key.Currency, Count = g.Count(), Sum = g.Sum(l => l.Amount.Amount) }).ToListAsync(ct);
        return new PaymentFileDetail(
            summary, PaymentColumnMap.Of(file.Headings, file.Assigned), file.PlannedThrough, file.BookedThrough, file.CanBeOrdered, file.Failure,
            await db.PaymentFiles.Where(f => f.Id != id && f.FileHash == file.FileHash && f.Status == ImportStatus.Committed)
                .OrderByDescending(f => f.Id).Select(f => (PaymentFileId?)f.Id).FirstOrDefaultAsync(ct),
            counts.GroupBy(c => c.Action).ToDictionary(same => same.Key, same => same.Sum(c => c.Count)),
            counts.ToLookup(c => c.Action, c => new Money(c.Sum, c.Currency)));
    }

    /// <summary>Records in the order of the file.</summary>
    /// <param name="action">Null: all.</param>
    public Task<Page<PaymentFileRow>> RowsAsync(PaymentFileId id, PaymentRowAction? action, int page, CancellationToken ct)
        => db.PaymentFileLines.Where(l => l.FileId == id && (action == null || l.Action == action)).OrderBy(l => l.Line)
            .Select(l => new PaymentFileRow(l.Line, l.Action, l.Amount, l.PaidOn, l.Reference, l.Why)).ToPageAsync(page, ct, size: RowsOnAPage);

    private IQueryable<PaymentFileSummary> Summaries() =>
        from file in db.PaymentFiles
        join source in db.PaymentSources on file.SourceId equals source.Id
        join starter in db.Users on file.StartedBy equals starter.Id into starters
        from starter in starters.DefaultIfEmpty()
        select new PaymentFileSummary
        {
            Id = file.Id,
            FileName = file.FileName,
            Source = source.Name,
            Status = file.Status,
            StartedAt = file.StartedAt,
            StartedBy = starter == null ? null : starter.DisplayName,
            Currency = file.Currency,
            Read = file.Read,
            Unmatched = db.PaymentFileLines.Count(l => l.FileId == file.Id && l.Action == PaymentRowAction.Unmatched),
        };
}

/// <summary>One line of the list of payment files.</summary>
public sealed record PaymentFileSummary
{
    public required PaymentFileId Id { get; init; }

    public required string FileName { get; init; }

    public required string Source { get; init; }

    public required ImportStatus Status { get; init; }

    public required Instant StartedAt { get; init; }

    /// <summary>Null when no member of staff brought it.</summary>
    public required string? StartedBy { get; init; }

    /// <summary>Of records that name none.</summary>
    public required string Currency { get; init; }

    /// <summary>Records in the file.</summary>
    public required int Read { get; init; }

    /// <summary>Records that wait for somebody to say whose they are.</summary>
    public required int Unmatched { get; init; }
}

/// <summary>One payment file with everything its page shows.</summary>
/// <param name="SameFileAs">The newest earlier file of the very same bytes that was booked; null when there is none.</param>
public sealed record PaymentFileDetail(
    PaymentFileSummary Summary, PaymentColumnMap Map, int PlannedThrough, int BookedThrough, bool CanBeOrdered, string? Failure, PaymentFileId? SameFileAs,
    IReadOnlyDictionary<PaymentRowAction, int> Counts, ILookup<PaymentRowAction, Money> Sums)
{
    public bool IsWorking => Summary.Status is ImportStatus.Planning or ImportStatus.Committing;

    /// <summary>0 to 100, of the step that is being done now.</summary>
    public int Percent => Summary.Read == 0 ? 0 : (int)Math.Clamp(((Summary.Status == ImportStatus.Committing ? BookedThrough : PlannedThrough) - 1) * 100L / Summary.Read, 0, 100);

    /// <summary>Records that would move money.</summary>
    public int Books => CountOf(PaymentRowAction.Book) + CountOf(PaymentRowAction.BookAndKeepRest) + CountOf(PaymentRowAction.TakeBack);

    public int CountOf(PaymentRowAction action) => Counts.GetValueOrDefault(action);

    /// <summary>One sum for each currency.</summary>
    /// <param name="action">Null: of all records.</param>
    public IReadOnlyList<Money> SumsOf(PaymentRowAction? action) => Currencies.Totals(action is { } one ? Sums[one] : Sums.SelectMany(sums => sums));
}

/// <summary>One record of a file, as its preview or result shows it. Nothing of the person.</summary>
public sealed record PaymentFileRow(int Line, PaymentRowAction Action, Money Amount, LocalDate? PaidOn, string? Reference, string? Why);
