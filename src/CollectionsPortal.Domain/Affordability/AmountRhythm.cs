using CollectionsPortal.Domain.Plans;

namespace CollectionsPortal.Domain.Affordability;

/// <summary>How often an amount comes in or goes out.</summary>
public enum AmountRhythm
{
    Monthly,
    Weekly,
    EveryTwoWeeks,
    EveryFourWeeks,
    TwiceAMonth,
    Quarterly,
    Yearly,
}

/// <summary>Rhythms as whole times a year, so that amounts of any of them add up without rounding. A month is a twelfth of a year.</summary>
public static class Rhythms
{
    public const int MonthsAYear = 12;

    public static int TimesAYear(this AmountRhythm rhythm) => rhythm switch
    {
        AmountRhythm.Monthly => 12,
        AmountRhythm.Weekly => 52,
        AmountRhythm.EveryTwoWeeks => 26,
        AmountRhythm.EveryFourWeeks => 13,
        AmountRhythm.TwiceAMonth => 24,
        AmountRhythm.Quarterly => 4,
        AmountRhythm.Yearly => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(rhythm), rhythm, "Not a rhythm."),
    };

    public static int TimesAYear(this PlanRhythm rhythm) => rhythm switch
    {
        PlanRhythm.Weekly => 52,
        PlanRhythm.EveryTwoWeeks => 26,
        PlanRhythm.EveryFourWeeks => 13,
        PlanRhythm.TwiceAMonth => 24,
        PlanRhythm.Monthly or PlanRhythm.MonthlyByWeekday => 12,
        PlanRhythm.Quarterly => 4,
        _ => throw new ArgumentOutOfRangeException(nameof(rhythm), rhythm, "Not a rhythm."),
    };
}
