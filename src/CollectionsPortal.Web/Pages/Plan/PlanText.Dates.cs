using NodaTime;

namespace CollectionsPortal.Web.Pages.Plan;

/// <summary>How days and hours are said.</summary>
public sealed partial record PlanText
{
    public required IReadOnlyList<string> Months { get; init; }

    public required IReadOnlyList<string> Weekdays { get; init; }

    public required IReadOnlyList<string> ShortWeekdays { get; init; }

    public required Func<int, string, string> DayAndMonth { get; init; }

    public required Func<string, int, string> WithYear { get; init; }

    public required Func<string, string, string> WeekdayAndDay { get; init; }

    public required Func<LocalTime, string> Clock { get; init; }

    /// <summary>"28 November", and the year where it is not this one.</summary>
    public string Date(LocalDate date, LocalDate today)
    {
        var day = DayAndMonth(date.Day, Months[date.Month - 1]);
        return date.Year == today.Year ? day : WithYear(day, date.Year);
    }

    /// <summary>"28 November 2026".</summary>
    public string FullDate(LocalDate date) => WithYear(DayAndMonth(date.Day, Months[date.Month - 1]), date.Year);

    /// <summary>"Friday, 28 November".</summary>
    public string LongDate(LocalDate date, LocalDate today) => WeekdayAndDay(Weekdays[(int)date.DayOfWeek - 1], Date(date, today));

    /// <summary>"Fri 28 November".</summary>
    public string ListDate(LocalDate date, LocalDate today) => $"{ShortWeekdays[(int)date.DayOfWeek - 1]} {Date(date, today)}";

    /// <summary>"18 November, 3:20 pm".</summary>
    public string Moment(Instant at, DateTimeZone zone, LocalDate today)
        => $"{Date(at.InZone(zone).Date, today)}, {Clock(at.InZone(zone).TimeOfDay)}";
}
