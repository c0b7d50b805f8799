using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>The consumer disputes a debt or asks who the original creditor is (12 CFR 1006.38).</summary>
public sealed record Dispute
{
    public required Instant ReceivedAt { get; init; }

    public required StatementForm Form { get; init; }

    public DisputeKind Kind { get; init; }

    /// <summary>Whether it came within the validation period; null to take it from the notice's end date.</summary>
    public bool? WithinPeriod { get; init; }

    /// <summary>When verification, the judgment, the duplicate notice or the creditor's name was sent; null while we owe it.</summary>
    public Instant? AnsweredAt { get; init; }
}
