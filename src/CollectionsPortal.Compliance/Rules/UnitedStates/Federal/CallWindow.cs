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

    /// <summary>Inclusive.</summary>
    public readonly Instant Start;

    /// <summary>When the day of the moment judged began.</summary>
    public readonly Instant LastDayStarts;

    /// <summary>Exclusive.</summary>
    public readonly Instant End;

    private CallWindow(PossibleZone zone, LocalDate today, int days)
    {
        this.zone = zone;
        this.days = days;
        Start = zone.StartOf(today.PlusDays(1 - days));
        LastDayStarts = zone.StartOf(today);
        End = zone.StartOf(today.PlusDays(1));
    }

    private CallWindow(Instant at, int days)
    {
        zone = null;
        this.days = days;
        LastDayStarts = at;
        Start = at - Duration.FromDays(days) - LongestChange;
        End = at + Duration.FromDays(1) + LongestChange;
    }

    /// <summary>One for each clock that the person may live by.</summary>
    public static CallWindow[] EndingOn(Instant at, Whereabouts whereabouts, int days)
    {
        if (!whereabouts.IsKnown) { return [new CallWindow(at, days)]; }

        var windows = new CallWindow[whereabouts.Zones.Count];
        for (var i = 0; i < windows.Length; i++)
        {
            var place = whereabouts.Zones[i];
            windows[i] = new CallWindow(place, place.LocalTime(at).Date, days);
        }

        return windows;
    }

    public bool Contains(Instant at) => Start <= at && at < End;

    /// <summary>The first moment at which a call (or the rest after it) no longer lies within the days.</summary>
    public Instant AgeOut(Instant call) => zone is null
        ? call + Duration.FromDays(days) + LongestChange + Duration.Epsilon
        : zone.StartOf(zone.LocalTime(call).Date.PlusDays(days));
}
