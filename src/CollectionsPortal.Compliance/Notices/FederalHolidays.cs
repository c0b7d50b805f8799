using NodaTime;

namespace CollectionsPortal.Compliance.Notices;

/// <summary>The legal public holidays of 5 USC 6103(a).</summary>
/// <remarks>Inauguration Day (6103(c)) is not among them. Where a holiday falls on a weekend, the weekday on which it is observed (6103(b)) is left out too: that only makes a period longer.</remarks>
public static class FederalHolidays
{
    // Juneteenth became a holiday by Public Law 117-17.
    private const int JuneteenthSince = 2021;

    public static bool IsHoliday(LocalDate day) =>
        IsNamed(day)
        || (day.DayOfWeek == IsoDayOfWeek.Friday && IsNamed(day.PlusDays(1)))
        || (day.DayOfWeek == IsoDayOfWeek.Monday && IsNamed(day.PlusDays(-1)));

    private static bool IsNamed(LocalDate day) => (day.Month, day.Day) switch
    {
        (1, 1) or (7, 4) or (11, 11) or (12, 25) => true,
        (6, 19) => day.Year >= JuneteenthSince,
        (1, _) => IsNth(day, IsoDayOfWeek.Monday, 3),
        (2, _) => IsNth(day, IsoDayOfWeek.Monday, 3),
        (5, >= 25) => day.DayOfWeek == IsoDayOfWeek.Monday,
        (9, _) => IsNth(day, IsoDayOfWeek.Monday, 1),
        (10, _) => IsNth(day, IsoDayOfWeek.Monday, 2),
        (11, _) => IsNth(day, IsoDayOfWeek.Thursday, 4),
        _ => false,
    };

    private static bool IsNth(LocalDate day, IsoDayOfWeek weekday, int nth) =>
        day.DayOfWeek == weekday && (day.Day + 6) / 7 == nth;
}
