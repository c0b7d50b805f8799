using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>The rows behind the facts, as they come from the database.</summary>
/// <param name="ZoneId">The agency's zone: dates of receipt are the agency's.</param>
internal sealed record DebtorHead(string Language, bool UnreadRemark, int ContactsPerWeek, string ZoneId);

internal sealed record DebtorStops(
    List<Debtors.Representation> Representations, List<Debtors.CeaseRequest> CeaseRequests, List<Debtors.Hold> Holds, List<CallConsent> CallConsents);

/// <param name="FirstCommunication">When something about the debt was first said or sent to the person, or by them; null while nothing was.</param>
internal sealed record DebtRow(
    AccountId Id, Accounts.DebtKind Kind, AccountStatus Status, string Number, string Creditor, string? StudentLoanGroup, LocalDate PlacedOn,
    Instant? FirstCommunication, List<Accounts.ValidationNotice> Notices, List<Accounts.Dispute> Disputes);

internal sealed record HistoryRow(
    Instant At, ContactDirection Direction, ContactChannel Channel, ContactPurpose Purpose, ContactOutcome? Outcome, bool IsClosed,
    PhoneNumber? Phone, EmailAddress? Email, DebtorAddressId? Address, List<PartRow> Parts);

internal sealed record PartRow(AccountId Account, DebtPart Part);
