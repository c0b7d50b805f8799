using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>A person asked us not to use one number or address, or opted out there. Holds for every debt (comment 14(h)(1)-3.ii).</summary>
public sealed record EndpointRequest
{
    public required EndpointKey Endpoint { get; init; }

    public required Instant StatedAt { get; init; }

    /// <summary>The media barred there (a STOP to a text bars texts); null for all.</summary>
    public IReadOnlyList<Channel>? Channels { get; init; }

    public Instant? WithdrawnAt { get; init; }

    public bool IsInForce(Instant at) => StatedAt <= at && (WithdrawnAt is null || at < WithdrawnAt.Value);
}
