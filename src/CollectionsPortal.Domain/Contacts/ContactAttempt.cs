using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>One try to reach a person, or one time they reached us. Open from the permit on, and counted from then.</summary>
public sealed class ContactAttempt
{
    public const int PurposeMaxLength = 60;
    public const int ExternalIdMaxLength = 100;

    public ContactAttemptId Id { get; private set; }

    public DebtorId DebtorId { get; init; }

    /// <summary>The permit behind it; null for contacts that came in or were made elsewhere.</summary>
    public DecisionReceiptId? ReceiptId { get; private set; }

    public DecisionReceipt? Receipt { get; init; }

    public required ContactDirection Direction { get; init; }

    public required ContactChannel Channel { get; init; }

    public required ContactOrigin Origin { get; init; }

    public required ContactParty Party { get; init; }

    public required string Purpose { get; init; }

    public PhoneNumber? Phone { get; init; }

    public EmailAddress? Email { get; init; }

    public DebtorAddressId? AddressId { get; init; }

    /// <summary>The agent; null for jobs and diallers.</summary>
    public StaffUserId? ActorId { get; init; }

    /// <summary>When the permit was given, or when the contact happened.</summary>
    public required Instant OpenedAt { get; init; }

    /// <summary>The date where the person is: the counts go by it. Null when their zone is not known; the cautious date is then used.</summary>
    public LocalDate? ConsumerDate { get; init; }

    /// <summary>After this the permit is void; null when there was none.</summary>
    public Instant? PermitEndsAt { get; init; }

    public ContactOutcome? Outcome { get; private set; }

    public Instant? ClosedAt { get; private set; }

    public StaffUserId? ClosedBy { get; private set; }

    /// <summary>The other system's key, so that its log can be read twice.</summary>
    public string? ExternalId { get; init; }

    public bool IsOpen => ClosedAt is null;

    /// <summary>The debts it was about. One is booked for a call that named none.</summary>
    public List<ContactAttemptAccount> Accounts { get; } = [];

    public void Close(ContactOutcome outcome, Actor actor, Instant now) => (Outcome, ClosedBy, ClosedAt) = (outcome, actor.Id, now);
}

/// <summary>One debt that an attempt was about, or is booked to. Booked once and not re-booked (12 CFR 1006.14(b), comment 2).</summary>
public sealed class ContactAttemptAccount
{
    public ContactAttemptId ContactAttemptId { get; init; }

    public required AccountId AccountId { get; init; }

    /// <summary>True when this debt was talked about with the person.</summary>
    public bool Discussed { get; set; }
}
