using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>The consumer asked for papers about one debt, in whatever words.</summary>
public sealed record PaperRequest
{
    public required RequestKind Kind { get; init; }

    public required Instant ReceivedAt { get; init; }

    /// <summary>When all of it was sent; null while we owe it.</summary>
    public Instant? AnsweredAt { get; init; }
}
