using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;
using NodaTime;

namespace CollectionsPortal.Compliance.Clock;

/// <summary>Where the consumer may be, as far as the clock goes.</summary>
public sealed class Whereabouts
{
    private static readonly Offset EasternmostOffset = Offset.FromHours(14);
    private static readonly Offset WesternmostOffset = Offset.FromHours(-12);

    private volatile DayWindows? lastWindows;
    private volatile DayWindows? otherWindows;

    private Whereabouts(IReadOnlyList<PossibleZone> zones, bool isKnown)
    {
        Zones = zones;
        IsKnown = isKnown;
    }

    /// <summary>Every zone that some evidence points to. May hold some even where the place is not known.</summary>
    public IReadOnlyList<PossibleZone> Zones { get; }

    /// <summary>False where there is no evidence, or where an address cannot be placed: then nothing that hangs on the clock passes.</summary>
    public bool IsKnown { get; }

    /// <summary>Works out the zones: what we know first, else every zone that any signal points to (comment 6(b)(1)(i)-2).</summary>
    public static Whereabouts Of(ConsumerFacts consumer, Instant at)
    {
        if (consumer.KnownLocation is { } known && known.IsInForce(at) && ZoneTable.Find(known.Zone) is { } zone)
        {
            return new Whereabouts([new PossibleZone(zone, $"Known to be in {ZoneNames.Of(zone)}")], isKnown: true);
        }

        return BySignals(consumer);
    }

    /// <summary>Every zone that any signal points to, whatever else we know.</summary>
    internal static Whereabouts BySignals(ConsumerFacts consumer) => consumer.BySignals;

    internal static Whereabouts FromSignals(ConsumerFacts consumer)
    {
        var zones = new List<PossibleZone>(2);
        var isPlaced = true;
        var isInKingdom = consumer.Country is Jurisdiction.Kingdom;
        foreach (var signal in consumer.LocationSignals)
        {
            isPlaced &= SignalReader.Add(signal, zones) || (isInKingdom && SignalReader.AddKingdom(signal, zones));
        }

        return new Whereabouts(zones, isPlaced && zones.Count > 0);
    }

    /// <summary>The earliest date it may be there; the earliest on Earth where the place is not known.</summary>
    public LocalDate EarliestDate(Instant at)
    {
        if (!IsKnown) { return at.WithOffset(WesternmostOffset).Date; }

        var earliest = Zones[0].LocalTime(at).Date;
        for (var i = 1; i < Zones.Count; i++)
        {
            earliest = LocalDate.Min(earliest, Zones[i].LocalTime(at).Date);
        }

        return earliest;
    }

    /// <summary>The latest date it may be there; the latest on Earth where the place is not known.</summary>
    public LocalDate LatestDate(Instant at)
    {
        if (!IsKnown) { return at.WithOffset(EasternmostOffset).Date; }

        var latest = Zones[0].LocalTime(at).Date;
        for (var i = 1; i < Zones.Count; i++)
        {
            latest = LocalDate.Max(latest, Zones[i].LocalTime(at).Date);
        }

        return latest;
    }

    /// <summary>The first moment at which a day has begun everywhere they may be; everywhere on Earth where the place is not known.</summary>
    public Instant StartOf(LocalDate day)
    {
        if (!IsKnown) { return day.AtMidnight().WithOffset(WesternmostOffset).ToInstant(); }

        var latest = Zones[0].StartOf(day);
        for (var i = 1; i < Zones.Count; i++) { latest = Instant.Max(latest, Zones[i].StartOf(day)); }

        return latest;
    }

    /// <summary>So many whole days up to that of a moment, on each clock they may live by. The same day is asked again and again, so the last two answers are kept.</summary>
    internal CallWindow[] Windows(Instant at, int days)
    {
        if (!IsKnown) { return CallWindow.EndingOn(at, this, days); }
        if (lastWindows is { } last && last.Fits(at, days)) { return last.Windows; }
        if (otherWindows is { } other && other.Fits(at, days)) { return other.Windows; }

        var made = new DayWindows(days, CallWindow.EndingOn(at, this, days));
        (otherWindows, lastWindows) = (lastWindows, made);
        return made.Windows;
    }

    private sealed record DayWindows(int Days, CallWindow[] Windows)
    {
        public bool Fits(Instant at, int days)
        {
            if (days != Days) { return false; }

            foreach (ref readonly var window in Windows.AsSpan())
            {
                if (at < window.LastDayStarts || at >= window.End) { return false; }
            }

            return true;
        }
    }
}
