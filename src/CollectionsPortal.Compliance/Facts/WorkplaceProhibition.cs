using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>The employer forbids such contact at work, or there is reason to think so (12 CFR 1006.6(b)(3)).</summary>
public sealed record WorkplaceProhibition
{
    public required Instant LearnedAt { get; init; }

    public Instant? EndedAt { get; init; }

    public bool IsInForce(Instant at) => LearnedAt <= at && (EndedAt is null || at < EndedAt.Value);
}
