namespace CollectionsPortal.Domain.Audit;

/// <summary>How many entries a stream has. Counting up is also the lock that orders writers of the same stream.</summary>
public sealed class AuditChainHead
{
    public required string Stream { get; init; }

    public long Sequence { get; private set; }
}
