using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>The rows behind the facts, as they come from the database.</summary>
/// <param name="Settings">Null before anybody has filled them in. Dates of receipt are by the agency's zone.</param>
internal sealed record PersonRows(
    string Language,
    bool UnreadRemark,
    AgencySettings? Settings,
    List<DebtorAddress> Addresses,
    List<DebtorPhone> Phones,
    List<DebtorEmail> Emails,
    List<Preference> Wishes,
    List<Debtors.Representation> Representations,
    List<Debtors.CeaseRequest> CeaseRequests,
    List<Debtors.Hold> Holds,
    List<CallConsent> CallConsents,
    List<Consent> Consents,
    List<DebtRow> Debts,
    List<HistoryRow> History);

/// <param name="FirstCommunication">When something about the debt was first said or sent to the person, or by them; null while nothing was.</param>
internal sealed record DebtRow(
    AccountId Id, Accounts.DebtKind Kind, AccountStatus Status, string Number, string Creditor, string? StudentLoanGroup, LocalDate PlacedOn,
    LocalDate? ChargedOffOn, AccountFacts Facts, Instant? FirstCommunication, List<Accounts.ValidationNotice> Notices, List<Accounts.Dispute> Disputes);

internal sealed record HistoryRow(
    Instant At, ContactDirection Direction, ContactChannel Channel, ContactPurpose Purpose, ContactOutcome? Outcome, bool IsClosed,
    PhoneNumber? Phone, EmailAddress? Email, DebtorAddressId? Address, bool RefusedToPay, List<PartRow> Parts);

internal sealed record PartRow(AccountId Account, DebtPart Part);
