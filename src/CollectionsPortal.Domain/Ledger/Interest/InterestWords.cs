using System.Globalization;
using CollectionsPortal.Domain.Plans.Schedules;

namespace CollectionsPortal.Domain.Ledger.Interest;

/// <summary>How rates and bases are said, in the ledger and on pages.</summary>
public static class InterestWords
{
    /// <summary>"8% a year", "7.25% a year".</summary>
    public static string Rate(decimal yearly) => string.Create(CultureInfo.InvariantCulture, $"{yearly * 100:0.####}% a year");

    public static string Of(InterestBasis basis) => basis switch
    {
        InterestBasis.Actual365 => "365 days a year",
        InterestBasis.Actual360 => "360 days a year",
        InterestBasis.ActualActual => "each year’s own days",
        InterestBasis.Thirty360 => "30 days a month, 360 a year",
        _ => throw new ArgumentOutOfRangeException(nameof(basis)),
    };

    /// <summary>What a ledger entry says: the days, the rate, and what allows it.</summary>
    internal static string Entry(InterestTerms terms, NodaTime.LocalDate from, NodaTime.LocalDate until) => string.Create(
        CultureInfo.InvariantCulture, $"{from:d MMM uuuu} to {until.PlusDays(-1):d MMM uuuu} at {Rate(terms.YearlyRate)}; allowed by {terms.Source}");
}
