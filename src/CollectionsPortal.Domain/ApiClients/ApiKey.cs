using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.ApiClients;

/// <summary>One key of a client. Only its hash is stored, so that nobody can read a key out of the database.</summary>
public sealed class ApiKey
{
    /// <summary>How old <see cref="LastUsedAt"/> may be before a use is written down: a write for each call would cost more than the call.</summary>
    public static readonly Duration UseNotedEvery = Duration.FromMinutes(10);

    public ApiKeyId Id { get; private set; }

    public ApiClientId ClientId { get; init; }

    public required ApiClient Client { get; init; }

    /// <summary>The key's public part, by which it is found and told apart on pages.</summary>
    public required string Prefix { get; init; }

    /// <summary>SHA-256 of the key with its 256 random bits.</summary>
    public required byte[] Hash { get; init; }

    public required Instant CreatedAt { get; init; }

    public StaffUserId? CreatedBy { get; init; }

    /// <summary>To within <see cref="UseNotedEvery"/>; null: never.</summary>
    public Instant? LastUsedAt { get; private set; }

    public Instant? RevokedAt { get; private set; }

    public StaffUserId? RevokedBy { get; private set; }

    internal void Revoke(Actor actor, Instant now) => (RevokedAt, RevokedBy) = (now, actor.Id);
}
