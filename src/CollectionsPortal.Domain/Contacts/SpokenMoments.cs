using CollectionsPortal.Compliance.Clock;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>Moments in words, by the person's own clock. Where they may live by several, the first; the rules themselves go by all.</summary>
public sealed class SpokenMoments(Whereabouts whereabouts, Instant now)
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("h:mm tt");
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("dddd, MMMM d");

    private PossibleZone? Zone => whereabouts.Zones.Count > 0 ? whereabouts.Zones[0] : null;

    /// <summary>The clock that is spoken of; null where nobody knows where they are.</summary>
    public DateTimeZone? TheirZone => Zone?.Zone;

    /// <summary>"2:14 pm Mountain time"; null where nobody knows where they are.</summary>
    public string? Now => Zone is { } zone ? $"{TimeOf(zone.LocalTime(now))} {ZoneNames.Of(zone.Zone)}" : null;

    /// <summary>"from 3:00 pm, in 46 min"; another day is named, and far ones have no distance.</summary>
    public string? From(Instant? at)
    {
        if (at is not { } then || Zone is not { } zone)
        {
            return null;
        }

        var (local, today) = (zone.LocalTime(then), zone.LocalTime(now).Date);
        var day = local.Date == today ? string.Empty : local.Date == today.PlusDays(1) ? "tomorrow, " : $"{Day.Format(local.Date)}, ";
        return $"from {day}{TimeOf(local)}{Distance(then - now)}";
    }

    private static string TimeOf(LocalDateTime local) => Clock.Format(local.TimeOfDay).ToLowerInvariant();

    private static string Distance(Duration wait)
    {
        var minutes = (long)Math.Ceiling(wait.TotalMinutes);
        return minutes switch
        {
            < 60 => $", in {minutes} min",
            < 12 * 60 => $", in {minutes / 60} h {minutes % 60} min",
            _ => string.Empty,
        };
    }
}
