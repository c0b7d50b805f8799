using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Compliance.Clock;

/// <summary>Moments as an agent reads them out.</summary>
public static class Spoken
{
    private static readonly LocalDateTimePattern MomentPattern = LocalDateTimePattern.CreateWithInvariantCulture("dddd, MMMM d, h:mm tt");
    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("dddd, MMMM d");
    private static readonly LocalTimePattern TimePattern = LocalTimePattern.CreateWithInvariantCulture("h:mm tt");

    /// <summary>"Thursday, November 26, 8:00 AM Eastern time".</summary>
    public static string Moment(Instant at, DateTimeZone zone) =>
        $"{MomentPattern.Format(at.InZone(zone).LocalDateTime)} {ZoneNames.Of(zone)}";

    /// <summary>"Thursday, November 26".</summary>
    public static string Day(LocalDate day) => DayPattern.Format(day);

    /// <summary>"8:00 AM".</summary>
    public static string Time(LocalTime time) => TimePattern.Format(time);

    /// <summary>A moment on the first clock that the consumer may live by; in UTC where none is known.</summary>
    public static string Moment(Instant at, Whereabouts whereabouts) =>
        Moment(at, whereabouts.Zones.Count > 0 ? whereabouts.Zones[0].Zone : DateTimeZone.Utc);
}
