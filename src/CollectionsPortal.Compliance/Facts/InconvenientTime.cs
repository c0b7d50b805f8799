using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>Hours at which contact is known to be inconvenient (12 CFR 1006.6(b)(1)(i)).</summary>
public sealed record InconvenientTime
{
    public required WeeklyHours Hours { get; init; }

    public required Instant StatedAt { get; init; }

    public StatementSource Source { get; init; }

    /// <summary>First day on which it holds; null for at once.</summary>
    public LocalDate? FirstDay { get; init; }

    /// <summary>Last day on which it holds, inclusive; null until withdrawn.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>When the consumer said that it no longer holds.</summary>
    public Instant? WithdrawnAt { get; init; }

    public bool IsInForce(Instant at) => StatedAt <= at && (WithdrawnAt is null || at < WithdrawnAt.Value);
}
