using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Plans.Schedules;
using NodaTime;

namespace CollectionsPortal.Domain.Ledger.Interest;

/// <summary>Whether one account bears interest today, by what right, and what keeps it from doing so.</summary>
public sealed record InterestStanding
{
    public required AccountId Account { get; init; }

    /// <summary>Those that hold today; null: none, so there is no interest.</summary>
    public required InterestTerms? Terms { get; init; }

    /// <summary>Written down, to begin later; null: none.</summary>
    public required InterestTerms? Ahead { get; init; }

    /// <summary>What bears interest today, in the account's currency.</summary>
    public required decimal Principal { get; init; }

    /// <summary>What holds today, the law's first.</summary>
    public required IReadOnlyList<InterestPause> Pauses { get; init; }

    public bool IsFrozen => Pauses.Count > 0;

    /// <summary>The last day of what freezes longest, inclusive. Null: no end is known, or it is not frozen (see <see cref="IsFrozen"/>).</summary>
    public LocalDate? InterestFrozenUntil => Pauses.Any(pause => pause.Until is null) ? null : Pauses.Max(pause => pause.Until);

    /// <summary>The account has terms that bear interest once nothing freezes it.</summary>
    public bool HasInterest => Terms is { YearlyRate: > 0 };

    /// <summary>For arithmetic from today on: none without authority, and none while frozen.</summary>
    public SimpleInterest Simple => HasInterest && !IsFrozen ? Terms!.Simple : SimpleInterest.None;

    internal static InterestStanding Of(AccountId account, InterestSheet sheet, LocalDate today) => new()
    {
        Account = account,
        Terms = sheet.TermsOn(today),
        Ahead = sheet.Terms.LastOrDefault(terms => terms.From > today),
        Principal = sheet.PrincipalOn(today),
        Pauses = [.. sheet.Pauses.Where(pause => pause.Covers(today)).OrderBy(pause => pause.Law is null)],
    };
}
