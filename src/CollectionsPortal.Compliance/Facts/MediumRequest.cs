using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>A person asked us not to use a medium (12 CFR 1006.14(h)(1)). Spoken words are enough.</summary>
public sealed record MediumRequest
{
    /// <summary>The media not to be used. "Stop calling" is <see cref="Channel.Call"/>, which bars ringless voicemail too.</summary>
    public required IReadOnlyList<Channel> Barred { get; init; }

    public required Instant StatedAt { get; init; }

    /// <summary>Whose request; null for the consumer.</summary>
    public PersonKey? Person { get; init; }

    /// <summary>True where the person was asked and meant these media and no others; else "stop calling" puts texts in doubt too.</summary>
    public bool Clarified { get; init; }

    public Instant? WithdrawnAt { get; init; }

    public bool IsInForce(Instant at) => StatedAt <= at && (WithdrawnAt is null || at < WithdrawnAt.Value);

    /// <summary>"Only by …": bars every other medium.</summary>
    public static MediumRequest OnlyBy(IReadOnlyCollection<Channel> allowed, Instant statedAt) => new()
    {
        Barred = [.. Enum.GetValues<Channel>().Where(channel => !allowed.Contains(channel))],
        StatedAt = statedAt,
        Clarified = true,
    };
}
