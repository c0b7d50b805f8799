using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>Hours that the consumer named as convenient ("call me at seven"): consent to those hours (12 CFR 1006.6(b)(4)(i)).</summary>
public sealed record ConvenientTime
{
    public required WeeklyHours Hours { get; init; }

    public required Instant StatedAt { get; init; }

    public required ConsentOrigin Origin { get; init; }

    /// <summary>Whether it was said during a contact that itself kept 1006.6(b)(1) to (3). Otherwise it lifts nothing.</summary>
    public required bool DuringLawfulContact { get; init; }

    public LocalDate? FirstDay { get; init; }

    /// <summary>Inclusive.</summary>
    public LocalDate? LastDay { get; init; }

    public Instant? WithdrawnAt { get; init; }

    public bool IsInForce(Instant at) =>
        Origin is ConsentOrigin.DirectlyToUs or ConsentOrigin.Court
        && (DuringLawfulContact || Origin == ConsentOrigin.Court)
        && StatedAt <= at && (WithdrawnAt is null || at < WithdrawnAt.Value);
}
