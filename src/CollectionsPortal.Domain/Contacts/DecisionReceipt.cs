using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.ApiClients;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>What the gate decided and why, permitted or not, with the facts as they were. Never changed.</summary>
/// <remarks>Evidence of compliance or non-compliance (12 CFR 1006.100): kept until three years after the last collection activity.</remarks>
public sealed class DecisionReceipt : IAppendOnly
{
    public const int RuleBookVersionMaxLength = 40;
    public const int RuleIdMaxLength = 100;
    public const int SentenceMaxLength = 600;
    public const int RequestHashLength = 32;

    public DecisionReceiptId Id { get; private set; }

    public required DebtorId DebtorId { get; init; }

    public required Verdict Verdict { get; init; }

    public required ContactChannel Channel { get; init; }

    public required ContactPurpose Purpose { get; init; }

    /// <summary>The moment that was judged.</summary>
    public required Instant At { get; init; }

    /// <summary>Who asked; null when a machine did.</summary>
    public StaffUserId? ActorId { get; init; }

    /// <summary>The machine that asked by its own key; null for people and jobs.</summary>
    public ApiClientId? ClientId { get; init; }

    public required ActorRole ActorRole { get; init; }

    /// <summary>True when nobody asked beforehand: the contact was made elsewhere and is judged afterwards.</summary>
    public bool Afterwards { get; init; }

    /// <summary>The number or address by its key in the facts, such as "phone-12"; null when it is not one that we hold.</summary>
    public string? Point { get; init; }

    public required string RuleBookVersion { get; init; }

    /// <summary>The facts that the engine was given, as JSON in the documented schema.</summary>
    public required string Facts { get; init; }

    /// <summary>Each rule's outcome with its citation and sentence, as JSON.</summary>
    public required string Outcomes { get; init; }

    /// <summary>The rule that weighed most against it; null when none did.</summary>
    public string? DecidingRuleId { get; init; }

    /// <summary>The main reason, in one sentence that an agent can read out.</summary>
    public required string Sentence { get; init; }

    /// <summary>What limits the most, such as "Address in Pacific time".</summary>
    public string? LimitingFact { get; init; }

    /// <summary>When it would be allowed if nothing else changes; the moment itself when it is permitted, null when time alone does not cure it.</summary>
    public Instant? NextAllowedAt { get; init; }

    /// <summary>What would have to happen, where time alone does not cure it.</summary>
    public string? WaitsFor { get; init; }

    /// <summary>A supervisor's reason for going over the agency's own limit. The law cannot be overridden.</summary>
    public string? OverrideReason { get; init; }

    /// <summary>The form's token: the same token gets the same receipt.</summary>
    public required Guid Token { get; init; }

    /// <summary>SHA-256 of what was asked, where a machine asked: its key for the request must not be used for another. Null elsewhere.</summary>
    public byte[]? RequestHash { get; init; }
}
