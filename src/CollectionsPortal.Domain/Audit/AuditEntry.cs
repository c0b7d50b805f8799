using System.Security.Cryptography;
using System.Text.Json;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Domain.Audit;

/// <summary>One thing that was done, by whom, chained to the one before it in its stream.</summary>
public sealed class AuditEntry : IAppendOnly
{
    public const int StreamMaxLength = 40;
    public const int SubjectKindMaxLength = 60;
    public const int DetailsMaxLength = 2000;
    public const int HashLength = SHA256.HashSizeInBytes;

    public AuditEntryId Id { get; private set; }

    /// <summary>"debtor:17", or "agency" for what concerns no single debtor.</summary>
    public required string Stream { get; init; }

    /// <summary>1, 2, 3… within the stream, without a gap.</summary>
    public required long Sequence { get; init; }

    public required Instant At { get; init; }

    public required StaffUserId? ActorId { get; init; }

    public required ActorRole ActorRole { get; init; }

    public required string ActorDisplay { get; init; }

    public required AuditAction Action { get; init; }

    /// <summary>The kind of entity, such as "Note".</summary>
    public required string SubjectKind { get; init; }

    public required long SubjectId { get; init; }

    public required string? Details { get; init; }

    /// <summary>The hash of the entry before; all zeros for the first of a stream.</summary>
    public required byte[] PreviousHash { get; init; }

    public byte[] Hash { get; private set; } = [];

    /// <summary>SHA-256 over the previous hash and every column in a fixed order and form.</summary>
    public byte[] ComputeHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(PreviousHash);
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes<object?[]>(
        [
            Stream, Sequence, InstantPattern.ExtendedIso.Format(At), ActorId?.Value, ActorRole.ToString(), ActorDisplay,
            Action.ToString(), SubjectKind, SubjectId, Details,
        ]));
        return hash.GetHashAndReset();
    }

    internal AuditEntry Seal()
    {
        Hash = ComputeHash();
        return this;
    }
}
