using NodaTime;

namespace CollectionsPortal.Compliance.Clock;

/// <summary>A zone in which the consumer may be, and what says so ("Address in Pacific time").</summary>
public sealed record PossibleZone(DateTimeZone Zone, string Evidence)
{
    public LocalDateTime LocalTime(Instant at) => at.InZone(Zone).LocalDateTime;

    /// <summary>The instant of a local moment; one that the clocks skip moves on past the gap.</summary>
    public Instant ToInstant(LocalDateTime local) => Zone.AtLeniently(local).ToInstant();

    /// <summary>The same for a local moment after another: where the clocks show it twice, the first of the two that comes after.</summary>
    public Instant ToInstant(LocalDateTime local, Instant after)
    {
        var mapping = Zone.MapLocal(local);
        if (mapping.Count != 2) { return ToInstant(local); }

        var first = mapping.First().ToInstant();
        return first > after ? first : mapping.Last().ToInstant();
    }

    public Instant StartOf(LocalDate day) => Zone.AtStartOfDay(day).ToInstant();
}
