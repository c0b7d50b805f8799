using NodaTime;

namespace CollectionsPortal.Compliance.Clock;

/// <summary>A zone in which the consumer may be, and what says so ("Address in Pacific time").</summary>
public sealed record PossibleZone(DateTimeZone Zone, string Evidence)
{
    // No offset from UTC is longer.
    private static readonly Duration LongestOffset = Duration.FromDays(1);

    public LocalDateTime LocalTime(Instant at) => at.InZone(Zone).LocalDateTime;

    /// <summary>The instant of a local moment; one that the clocks skip moves on past the gap.</summary>
    public Instant ToInstant(LocalDateTime local) => Undoubted(local) ?? Zone.AtLeniently(local).ToInstant();

    /// <summary>The same for a local moment after another: where the clocks show it twice, the first of the two that comes after.</summary>
    public Instant ToInstant(LocalDateTime local, Instant after)
    {
        var mapping = Zone.MapLocal(local);
        if (mapping.Count != 2) { return ToInstant(local); }

        var first = mapping.First().ToInstant();
        return first > after ? first : mapping.Last().ToInstant();
    }

    public Instant StartOf(LocalDate day) => Undoubted(day.AtMidnight()) ?? Zone.AtStartOfDay(day).ToInstant();

    /// <summary>Where the clocks stay as they are all around, a local moment is one instant and needs no search; null near a change.</summary>
    private Instant? Undoubted(LocalDateTime local)
    {
        var asIfUtc = local.WithOffset(Offset.Zero).ToInstant();
        var interval = Zone.GetZoneInterval(asIfUtc);
        return interval.Contains(asIfUtc - LongestOffset) && interval.Contains(asIfUtc + LongestOffset)
            ? local.WithOffset(interval.WallOffset).ToInstant()
            : null;
    }
}
