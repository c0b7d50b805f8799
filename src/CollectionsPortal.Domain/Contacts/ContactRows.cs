using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>"You have an open call with …: log it."</summary>
public sealed record OpenContact(
    ContactAttemptId Id, DebtorId DebtorId, string Debtor, ContactChannel Channel, Instant OpenedAt, Instant? PermitEndsAt);

public sealed record ContactDetails(
    ContactAttemptId Id, DebtorId DebtorId, string Debtor, DecisionReceiptId? ReceiptId, StaffUserId? ActorId, ContactDirection Direction,
    ContactChannel Channel, ContactPurpose Purpose, Instant OpenedAt, Instant? PermitEndsAt, ContactOutcome? Outcome, Instant? ClosedAt,
    IReadOnlyList<ContactDebt> Accounts)
{
    /// <summary>Whom the number belongs to among those around the debtor; null: the debtor.</summary>
    public string? Reaches { get; init; }

    /// <summary>Whether an ending may be recorded: while it is open, and after it was closed without one.</summary>
    public bool MayBeClosed => ClosedAt is null || Outcome == ContactOutcome.Unknown;
}

public sealed record ContactDebt(AccountId Id, string Creditor, string Number, DebtPart Part);

/// <param name="Shown">As people read it.</param>
/// <param name="Dial">As a telephone or mail program takes it; empty for post.</param>
public sealed record RevealedPoint(ContactPoint Point, string Shown, string Dial);
