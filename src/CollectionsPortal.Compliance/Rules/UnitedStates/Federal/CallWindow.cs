using CollectionsPortal.Compliance.Clock;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>Consecutive whole days on one clock, the day of the moment judged being the last.</summary>
/// <remarks>Without a known place it is stretched so that it covers the days of every clock on Earth.</remarks>
internal readonly struct CallWindow
{
    // No day lasts longer than 25 hours.
    private static readonly Duration LongestChange = Duration.FromHours(1);

    private readonly PossibleZone? zone;
    private readonly int days;
    private readonly Instant start;
    private readonly Instant end;

    private CallWindow(PossibleZone? zone, int days, Instant start, Instant end)
    {
        this.zone = zone;
        this.days = days;
        this.start = start;
        this.end = end;
    }

    public static CallWindow EndingOn(Instant at, PossibleZone? zone, int days)
    {
        if (zone is null)
        {
            return new CallWindow(null, days, at - Duration.FromDays(days) - LongestChange, at + Duration.FromDays(1) + LongestChange);
        }

        var today = zone.LocalTime(at).Date;
        return new CallWindow(zone, days, zone.StartOf(today.PlusDays(1 - days)), zone.StartOf(today.PlusDays(1)));
    }

    public bool Contains(Instant at) => start <= at && at < end;

    /// <summary>The first moment at which a call (or the rest after it) no longer lies within the days.</summary>
    public Instant AgeOut(Instant call) => zone is null
        ? call + Duration.FromDays(days) + LongestChange + Duration.Epsilon
        : zone.StartOf(zone.LocalTime(call).Date.PlusDays(days));
}
