using NodaTime;

namespace CollectionsPortal.Compliance.Clock;

/// <summary>A zone in which the consumer may be, and what says so ("Address in Pacific time").</summary>
public sealed record PossibleZone(DateTimeZone Zone, string Evidence)
{
    public LocalDateTime LocalTime(Instant at) => at.InZone(Zone).LocalDateTime;

    /// <summary>The instant of a local moment; one that the clocks skip moves on past the gap.</summary>
    public Instant ToInstant(LocalDateTime local) => Zone.AtLeniently(local).ToInstant();

    public Instant StartOf(LocalDate day) => Zone.AtStartOfDay(day).ToInstant();
}
