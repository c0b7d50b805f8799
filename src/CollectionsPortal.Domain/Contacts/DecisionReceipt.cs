using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>What the gate decided and why, permitted or not, with the facts as they were. Never changed.</summary>
public sealed class DecisionReceipt : IAppendOnly
{
    public const int RuleBookVersionMaxLength = 40;
    public const int SentenceMaxLength = 400;

    public DecisionReceiptId Id { get; private set; }

    public DebtorId DebtorId { get; init; }

    public required Verdict Verdict { get; init; }

    public required ContactChannel Channel { get; init; }

    public required string Purpose { get; init; }

    public required Instant At { get; init; }

    public StaffUserId? ActorId { get; init; }

    public required ActorRole ActorRole { get; init; }

    public required string RuleBookVersion { get; init; }

    /// <summary>The facts that the engine was given, as JSON in the documented schema.</summary>
    public required string Facts { get; init; }

    /// <summary>Each rule's outcome with its citation and sentence, as JSON.</summary>
    public required string Outcomes { get; init; }

    /// <summary>What limits the most, such as "Address in Pacific time".</summary>
    public string? LimitingFact { get; init; }

    /// <summary>When it would be allowed if nothing else changes. Null: now, or never by time alone.</summary>
    public Instant? NextAllowedAt { get; init; }

    /// <summary>What would have to happen, where time alone does not cure it.</summary>
    public string? WaitsFor { get; init; }

    /// <summary>A supervisor's reason for going over the agency's own limit. The law cannot be overridden.</summary>
    public string? OverrideReason { get; init; }
}

public enum Verdict
{
    Permitted,
    PermittedWithWarning,
    NeedsReview,
    Blocked,
}
