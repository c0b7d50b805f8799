using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Ledger.Interest;

/// <summary>All that the interest of one account hangs on.</summary>
public sealed record InterestSheet
{
    /// <summary>In the order in which they were written down.</summary>
    public required IReadOnlyList<InterestTerms> Terms { get; init; }

    /// <summary>What moved the principal, in the order of the ledger.</summary>
    public required IReadOnlyList<PrincipalMove> Moves { get; init; }

    public required IReadOnlyList<InterestPause> Pauses { get; init; }

    /// <summary>The terms that hold on a day; null: none, so no interest.</summary>
    public InterestTerms? TermsOn(LocalDate day) => Terms.LastOrDefault(terms => terms.From <= day);

    /// <summary>What bears interest on a day, in the account's currency: what is paid or credited lowers the principal first, and nothing raises it above what the terms say.</summary>
    public decimal PrincipalOn(LocalDate day)
        => TermsOn(day) is { } terms
            ? decimal.Clamp(terms.Principal + Moves.Where(move => move.Entry.Value > terms.AfterEntry.Value && move.On <= day).Sum(move => move.Amount), 0, terms.Principal)
            : 0;

    public bool IsPausedOn(LocalDate day) => Pauses.Any(pause => pause.Covers(day));

    /// <summary>All interest from the first day on, rounded once. However often it is booked in between, this is what the bookings add up to.</summary>
    /// <param name="until">Not counted.</param>
    public Money AccruedUntil(LocalDate until, string currency = Money.DefaultCurrency) => Money.Rounded(ExactUntil(until), currency);

    /// <summary>The same, not rounded.</summary>
    public decimal ExactUntil(LocalDate until)
    {
        var cuts = Cuts(until);
        var sum = 0m;
        for (var at = 0; at + 1 < cuts.Count; at++)
        {
            sum += Between(cuts[at], cuts[at + 1]);
        }

        return sum;
    }

    /// <summary>From one change to the next nothing changes. Both ends are counted from the terms' first day, so that a 30-day month stays one.</summary>
    private decimal Between(LocalDate from, LocalDate until)
    {
        if (TermsOn(from) is not { YearlyRate: > 0 } terms || IsPausedOn(from)) { return 0; }

        var (interest, principal) = (terms.Simple, PrincipalOn(from));
        return interest.On(principal, terms.From, until) - interest.On(principal, terms.From, from);
    }

    private List<LocalDate> Cuts(LocalDate until) =>
    [
        .. Terms.Select(terms => terms.From)
            .Concat(Moves.Select(move => move.On))
            .Concat(Pauses.Select(pause => pause.Since))
            .Concat(Pauses.Where(pause => pause.Until is not null).Select(pause => pause.Until!.Value.PlusDays(1)))
            .Append(until)
            .Where(day => day <= until)
            .Distinct()
            .Order(),
    ];
}

/// <summary>An entry of the ledger that moves the principal.</summary>
/// <param name="Amount">Below zero: paid or credited. Above zero: such an entry was taken back.</param>
public sealed record PrincipalMove(LedgerEntryId Entry, LocalDate On, decimal Amount);
