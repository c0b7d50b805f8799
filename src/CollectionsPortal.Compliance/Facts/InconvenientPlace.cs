using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>A place at which contact is known to be inconvenient (12 CFR 1006.6(b)(1)(ii)).</summary>
public sealed record InconvenientPlace
{
    public required Place Place { get; init; }

    public required Instant StatedAt { get; init; }

    public StatementSource Source { get; init; }

    public Instant? WithdrawnAt { get; init; }

    public bool IsInForce(Instant at) => StatedAt <= at && (WithdrawnAt is null || at < WithdrawnAt.Value);
}
