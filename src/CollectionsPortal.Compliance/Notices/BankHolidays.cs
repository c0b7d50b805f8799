using NodaTime;

namespace CollectionsPortal.Compliance.Notices;

/// <summary>Days on which some part of the United Kingdom has a bank holiday. Single holidays that are proclaimed for one year are not known here.</summary>
public static class BankHolidays
{
    public static bool IsHoliday(LocalDate day)
    {
        var easter = EasterSunday(day.Year);
        return day == easter.PlusDays(-2) || day == easter.PlusDays(1) || IsMondayHoliday(day) || IsFixed(day) || IsSubstitute(day);
    }

    /// <summary>Early May, spring, and summer: in Scotland the first Monday of August, elsewhere the last.</summary>
    private static bool IsMondayHoliday(LocalDate day) => day.DayOfWeek == IsoDayOfWeek.Monday && (day.Month, day.Day) is (5, <= 7) or (5, >= 25) or (8, <= 7) or (8, >= 25);

    /// <summary>New Year (in Scotland two days), St Patrick's Day, the twelfth of July, St Andrew's Day, Christmas.</summary>
    private static bool IsFixed(LocalDate day) => (day.Month, day.Day) is (1, 1) or (1, 2) or (3, 17) or (7, 12) or (11, 30) or (12, 25) or (12, 26);

    /// <summary>A holiday at the weekend moves to Monday; the second of two to Tuesday.</summary>
    private static bool IsSubstitute(LocalDate day) => day.DayOfWeek switch
    {
        IsoDayOfWeek.Monday => IsFixed(day.PlusDays(-1)) || IsFixed(day.PlusDays(-2)),
        IsoDayOfWeek.Tuesday => IsFixed(day.PlusDays(-2)) && (IsFixed(day.PlusDays(-1)) || IsFixed(day.PlusDays(-3))),
        _ => false,
    };

    /// <summary>The Gregorian computus (Meeus, Jones, Butcher).</summary>
    private static LocalDate EasterSunday(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var d = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var e = (32 + (2 * (b % 4)) + (2 * (c / 4)) - d - (c % 4)) % 7;
        var f = d + e - (7 * ((a + (11 * d) + (22 * e)) / 451)) + 114;
        return new LocalDate(year, f / 31, (f % 31) + 1);
    }
}
