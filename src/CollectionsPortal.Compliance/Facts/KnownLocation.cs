using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>We know where the consumer is (they told us, or we otherwise have knowledge): overrides every signal while it lasts.</summary>
public sealed record KnownLocation
{
    public required ZoneId Zone { get; init; }

    public required Instant From { get; init; }

    /// <summary>Exclusive; null for lasting.</summary>
    public Instant? Until { get; init; }

    public bool IsInForce(Instant at) => From <= at && (Until is null || at < Until.Value);
}
