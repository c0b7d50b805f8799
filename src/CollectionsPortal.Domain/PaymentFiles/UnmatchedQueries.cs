using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>Payments of which nobody knew whose they are, with guesses for a person to decide by.</summary>
public sealed class UnmatchedQueries
{
    /// <summary>Few: each is looked at by a person, and each looks for guesses.</summary>
    public const int OnAPage = 10;

    private readonly PortalDb db;
    private readonly PartSeal seal;

    internal UnmatchedQueries(PortalDb db, PartSeal seal) => (this.db, this.seal) = (db, seal);

    /// <summary>The oldest first.</summary>
    public async Task<Page<UnmatchedLine>> ListAsync(int page, CancellationToken ct)
    {
        var found = await (
            from line in Waiting()
            join file in db.PaymentFiles on line.FileId equals file.Id
            join source in db.PaymentSources on file.SourceId equals source.Id
            orderby line.FileId, line.Line
            select new { Line = line, Source = source.Name }).ToPageAsync(page, ct, size: OnAPage);
        var lines = new List<UnmatchedLine>();
        foreach (var item in found.Items)
        {
            var clues = seal.OpenClues(item.Line.Sealed);
            lines.Add(new UnmatchedLine(
                new(item.Line.FileId, item.Line.Line), item.Source, item.Line.Amount, item.Line.PaidOn!.Value, item.Line.Method, item.Line.Reference, item.Line.Why, clues,
                await new PaymentSuggestions(db).ForAsync(item.Line, clues, ct)));
        }

        return new Page<UnmatchedLine>(lines, found.Number, found.HasNext);
    }

    /// <summary>The account that somebody names who knows whose it is; null when there is none.</summary>
    public Task<Accounts.AccountId?> FindAccountAsync(ShortReference reference, CancellationToken ct)
        => db.Accounts.Where(a => a.Reference == reference).Select(a => (Accounts.AccountId?)a.Id).SingleOrDefaultAsync(ct);

    public Task<int> CountAsync(CancellationToken ct) => Waiting().CountAsync(ct);

    private IQueryable<PaymentFileLine> Waiting() => db.PaymentFileLines
        .Where(l => l.Action == PaymentRowAction.Unmatched && db.PaymentFiles.Any(f => f.Id == l.FileId && f.Status == Imports.ImportStatus.Committed));
}

/// <summary>One payment that waits, as staff see it.</summary>
public sealed record UnmatchedLine(
    UnmatchedKey Key, string Source, Money Amount, LocalDate PaidOn, PaymentMethod Method, string? Reference, string? Why, PaymentClues Clues,
    IReadOnlyList<PaymentSuggestion> Suggestions);
