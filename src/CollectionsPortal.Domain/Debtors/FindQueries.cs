using System.Linq.Expressions;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Finds people by whatever one knows of them. Costs the same on a million debtors as on ten: nothing is counted or scanned beyond what is shown.</summary>
/// <remarks>What was typed is personal data: it goes into no log and no address of a page.</remarks>
public sealed class FindQueries(PortalDb db, KeyedHash hash, IClock clock)
{
    /// <summary>More than this is "50+": a further word helps more than a further page.</summary>
    public const int MostFound = 50;

    public const int PageSize = 25;

    /// <summary>Greater than any sign that a folded term holds, in UTF-8 and in UTF-16 order.</summary>
    private const string Highest = "\U0010FFFF";

    /// <param name="page">1 for the first.</param>
    public async Task<Found> FindAsync(string? typed, int page, CancellationToken ct)
    {
        var ids = new List<DebtorId>();
        foreach (var reading in FindInput.Read(typed))
        {
            ids = [.. ids.Union(await MatchOf(db, await HashedAsync(reading, ct)).ToListAsync(ct))];
            if (ids.Count > MostFound) { break; }
        }

        var number = Math.Clamp(page, 1, (MostFound + PageSize - 1) / PageSize);
        var shown = ids.Take(MostFound).Skip((number - 1) * PageSize).Take(PageSize).ToList();
        return new Found(await ListAsync(shown, ct), Math.Min(ids.Count, MostFound), ids.Count > MostFound, number);
    }

    /// <summary>Exact terms come first, as the shortest of the range. A debtor may match by several terms, hence twice as many rows.</summary>
    private static IQueryable<DebtorId> MatchOf(PortalDb db, FindReading reading)
    {
        var terms = db.SearchTerms.Where(IsOf(reading.Kind, reading.Term, reading.Whole));
        foreach (var narrower in reading.Narrower)
        {
            var same = db.SearchTerms.Where(IsOf(narrower.Kind, narrower.Term, narrower.Whole));
            terms = terms.Where(term => same.Any(other => other.DebtorId == term.DebtorId));
        }

        return terms.OrderBy(term => term.Term).ThenBy(term => term.DebtorId).Select(term => term.DebtorId).Take((2 * MostFound) + 1);
    }

#pragma warning disable CA1310, CA1309, MA0074 // Translated to SQL, where the column's binary collation decides.
    private static Expression<Func<SearchTerm, bool>> IsOf(SearchTermKind kind, string typed, bool whole)
    {
        var low = SearchTerms.Cut(typed);
        var high = low + Highest;
        return whole
            ? term => term.Kind == kind && term.Term == low
            : term => term.Kind == kind && string.Compare(term.Term, low) >= 0 && string.Compare(term.Term, high) < 0;
    }
#pragma warning restore CA1310, CA1309, MA0074

    /// <summary>Last four digits are looked for by their keyed hash: the digits themselves stand nowhere.</summary>
    private async Task<FindReading> HashedAsync(FindReading reading, CancellationToken ct) => reading.Kind == SearchTermKind.LastFour
        ? reading with { Term = SearchTerms.Hashed(await hash.ComputeAsync(Debtor.LastFourField, reading.Term, ct)) }
        : reading;

    private async Task<IReadOnlyList<FoundDebtor>> ListAsync(List<DebtorId> ids, CancellationToken ct)
    {
        if (ids.Count == 0) { return []; }

        // Whatever their zone, a hold that ended before this day is over.
        var yesterday = clock.GetCurrentInstant().InUtc().Date.PlusDays(-1);
        var rows = await db.Debtors.Where(d => ids.Contains(d.Id)).Select(d => new FoundDebtor
        {
            Id = d.Id,
            Reference = d.Reference,
            Name = d.Name,
            PreferredName = d.PreferredName,
            City = d.Addresses.Where(a => a.Until == null).OrderByDescending(a => a.Id).Select(a => a.City).FirstOrDefault(),
            State = d.Addresses.Where(a => a.Until == null).OrderByDescending(a => a.Id).Select(a => a.State).FirstOrDefault(),
            Accounts = db.Accounts.Count(a => a.DebtorId == d.Id),
            HasLawyer = db.Representations.Any(r => r.DebtorId == d.Id && r.EndedAt == null),
            WantsNoContact = db.CeaseRequests.Any(c => c.DebtorId == d.Id && c.WithdrawnAt == null),
            IsOnHold = db.Holds.Any(h => h.DebtorId == d.Id && h.LiftedAt == null && h.Kind != HoldKind.SupportNeeds && (h.Until == null || h.Until >= yesterday)),
            HasDispute = db.Disputes.Any(x => x.DebtorId == d.Id && x.WithdrawnAt == null && x.AnsweredOn == null),
            HasUnreadRemark = db.BindingRemarks.Any(r => r.DebtorId == d.Id && r.ReadAt == null),
        }).ToListAsync(ct);
        var owed = await OpenBalances.OfAsync(db, ids, ct);
        return [.. rows.OrderBy(row => ids.IndexOf(row.Id)).Select(row => row with { Owed = Currencies.Totals(owed[row.Id]) })];
    }
}

/// <param name="Count">How many were found, at most <see cref="FindQueries.MostFound"/>.</param>
/// <param name="HasMore">There are more than are counted: "50+".</param>
/// <param name="Page">1 for the first.</param>
public sealed record Found(IReadOnlyList<FoundDebtor> Items, int Count, bool HasMore, int Page)
{
    public bool HasNextPage => Page * FindQueries.PageSize < Count;
}

public sealed record FoundDebtor
{
    public required DebtorId Id { get; init; }

    public required ShortReference Reference { get; init; }

    public required PersonName Name { get; init; }

    public required string? PreferredName { get; init; }

    public required string? City { get; init; }

    public required UsState? State { get; init; }

    public required int Accounts { get; init; }

    /// <summary>The open accounts' sums, one for each currency.</summary>
    public IReadOnlyList<Money> Owed { get; init; } = [];

    public required bool HasLawyer { get; init; }

    public required bool WantsNoContact { get; init; }

    public required bool IsOnHold { get; init; }

    public required bool HasDispute { get; init; }

    public required bool HasUnreadRemark { get; init; }
}
