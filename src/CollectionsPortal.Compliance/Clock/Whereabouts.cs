using CollectionsPortal.Compliance.Facts;
using NodaTime;

namespace CollectionsPortal.Compliance.Clock;

/// <summary>Where the consumer may be, as far as the clock goes.</summary>
public sealed class Whereabouts
{
    private static readonly Offset EasternmostOffset = Offset.FromHours(14);
    private static readonly Offset WesternmostOffset = Offset.FromHours(-12);

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

        var zones = new List<PossibleZone>(4);
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
}
