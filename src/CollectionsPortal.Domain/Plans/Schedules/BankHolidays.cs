using NodaTime;

namespace CollectionsPortal.Domain.Plans.Schedules;

/// <summary>The bank and public holidays of England and Wales: Banking and Financial Dealings Act 1971, Schedule 1, and royal proclamations.</summary>
/// <remarks>Known from 2018 on, when the calendar was last checked against. What is proclaimed anew is a new line here.</remarks>
public static class BankHolidays
{
    private static readonly HashSet<LocalDate> Proclaimed =
    [
        new(2020, 5, 8), // 75 years of VE Day, in place of the first Monday
        new(2022, 6, 2), // in place of the last Monday of May
        new(2022, 6, 3), // Platinum Jubilee
        new(2022, 9, 19), // state funeral of Elizabeth II
        new(2023, 5, 8), // coronation of Charles III
    ];

    private static readonly HashSet<LocalDate> Moved = [new(2020, 5, 4), new(2022, 5, 30)];

    public static bool IsHoliday(LocalDate day)
        => !Moved.Contains(day) && (Proclaimed.Contains(day) || IsNewYear(day) || IsChristmas(day) || IsOfEaster(day) || IsMonday(day));

    /// <summary>Sunday after the first full moon of spring, by the Gregorian computus.</summary>
    public static LocalDate EasterSunday(int year)
    {
        var (golden, century) = (year % 19, year / 100);
        var epact = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        var moon = epact - (epact / 28 * (1 - (29 / (epact + 1) * ((21 - golden) / 11))));
        var sunday = moon - ((year + (year / 4) + moon + 2 - century + (century / 4)) % 7);
        var month = 3 + ((sunday + 40) / 44);
        return new LocalDate(year, month, sunday + 28 - (31 * (month / 4)));
    }

    /// <summary>On a weekend, the Monday after.</summary>
    private static bool IsNewYear(LocalDate day) => day.Month == 1 && (day.Day == 1 || (day.DayOfWeek == IsoDayOfWeek.Monday && day.Day <= 3));

    /// <summary>On a weekend, the next weekdays: one for Christmas Day, one for Boxing Day.</summary>
    private static bool IsChristmas(LocalDate day) => day.Month == 12 && day.Day switch
    {
        25 or 26 => true,
        27 => day.DayOfWeek is IsoDayOfWeek.Monday or IsoDayOfWeek.Tuesday,
        28 => day.DayOfWeek is IsoDayOfWeek.Monday or IsoDayOfWeek.Tuesday,
        _ => false,
    };

    private static bool IsOfEaster(LocalDate day)
    {
        var easter = EasterSunday(day.Year);
        return day == easter.PlusDays(-2) || day == easter.PlusDays(1);
    }

    /// <summary>The first and the last Monday of May, the last of August.</summary>
    private static bool IsMonday(LocalDate day) => day.DayOfWeek == IsoDayOfWeek.Monday && (day.Month, day.Day) switch
    {
        (5, <= 7) or (5, >= 25) or (8, >= 25) => true,
        _ => false,
    };
}
