using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Web.Pages.Agents.Words;

/// <summary>Moments on somebody's clock, as short as they can be said.</summary>
public static class Moments
{
    private static readonly LocalTimePattern TimePattern = LocalTimePattern.CreateWithInvariantCulture("h:mm tt");
    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("d MMM");
    private static readonly LocalDatePattern DayOfYearPattern = LocalDatePattern.CreateWithInvariantCulture("d MMM yyyy");
    private static readonly LocalDatePattern WeekdayPattern = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM");

    /// <summary>"2:14 pm".</summary>
    public static string Time(LocalTime time) => TimePattern.Format(time).ToLowerInvariant();

    public static string Time(Instant at, DateTimeZone zone) => Time(at.InZone(zone).TimeOfDay);

    /// <summary>"4 Nov", with the year where it is not this one's.</summary>
    public static string Day(LocalDate day, LocalDate today)
        => day.Year == today.Year ? DayPattern.Format(day) : DayOfYearPattern.Format(day);

    /// <summary>"Thu 26 Nov".</summary>
    public static string Weekday(LocalDate day) => WeekdayPattern.Format(day);

    /// <summary>"Today 9:02 am", "Yesterday 9:02 am", "18 Nov 3:20 pm".</summary>
    public static string At(Instant at, DateTimeZone zone, Instant now)
    {
        var local = at.InZone(zone).LocalDateTime;
        var today = now.InZone(zone).Date;
        return $"{NearDay(local.Date, today)} {Time(local.TimeOfDay)}";
    }

    /// <summary>When something will be: "from 3:00 pm", "from Mon 23 Nov, 8:00 am".</summary>
    public static string From(Instant at, DateTimeZone zone, Instant now)
    {
        var local = at.InZone(zone).LocalDateTime;
        var days = Period.DaysBetween(now.InZone(zone).Date, local.Date);
        return days switch
        {
            0 => $"from {Time(local.TimeOfDay)}",
            1 => $"from tomorrow, {Time(local.TimeOfDay)}",
            _ => $"from {Weekday(local.Date)}, {Time(local.TimeOfDay)}",
        };
    }

    /// <summary>"in 46 min", "in 3 h 10 min", "in 4 days"; never less than a minute.</summary>
    public static string In(Duration wait)
    {
        var minutes = Math.Max(1, (long)Math.Ceiling(wait.TotalMinutes));
        if (minutes < 60)
        {
            return $"in {minutes} min";
        }

        if (minutes < 24 * 60)
        {
            return minutes % 60 == 0 ? $"in {minutes / 60} h" : $"in {minutes / 60} h {minutes % 60} min";
        }

        var days = (long)Math.Round(minutes / (24.0 * 60), MidpointRounding.AwayFromZero);
        return days == 1 ? "in 1 day" : $"in {days} days";
    }

    /// <summary>"6 days ago", "today".</summary>
    public static string Ago(LocalDate day, LocalDate today) => Period.DaysBetween(day, today) switch
    {
        0 => "today",
        1 => "yesterday",
        var days and > 1 and < 60 => $"{days} days ago",
        _ => Day(day, today),
    };

    private static string NearDay(LocalDate day, LocalDate today) => Period.DaysBetween(day, today) switch
    {
        0 => "Today",
        1 => "Yesterday",
        _ => Day(day, today),
    };
}
