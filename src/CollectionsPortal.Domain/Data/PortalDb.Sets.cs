using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.ApiClients;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Domain.PaymentFiles;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Settlements;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Data;

/// <summary>Every table, room by room. Staff users and roles come from Identity: <c>Users</c>, <c>Roles</c>, <c>UserRoles</c>.</summary>
public abstract partial class PortalDb
{
    public DbSet<Debtor> Debtors => Set<Debtor>();

    public DbSet<DebtorAddress> DebtorAddresses => Set<DebtorAddress>();

    public DbSet<DebtorPhone> DebtorPhones => Set<DebtorPhone>();

    public DbSet<DebtorEmail> DebtorEmails => Set<DebtorEmail>();

    public DbSet<Preference> Preferences => Set<Preference>();

    public DbSet<Representation> Representations => Set<Representation>();

    public DbSet<CeaseRequest> CeaseRequests => Set<CeaseRequest>();

    public DbSet<Hold> Holds => Set<Hold>();

    public DbSet<Consent> Consents => Set<Consent>();

    public DbSet<RelatedPerson> RelatedPersons => Set<RelatedPerson>();

    public DbSet<BindingRemark> BindingRemarks => Set<BindingRemark>();

    public DbSet<DebtorPresence> DebtorPresences => Set<DebtorPresence>();

    public DbSet<SearchTerm> SearchTerms => Set<SearchTerm>();

    public DbSet<Creditor> Creditors => Set<Creditor>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<Dispute> Disputes => Set<Dispute>();

    public DbSet<ValidationNotice> ValidationNotices => Set<ValidationNotice>();

    public DbSet<LedgerEntry> LedgerEntries => Set<LedgerEntry>();

    public DbSet<Payment> Payments => Set<Payment>();

    public DbSet<Overpayment> Overpayments => Set<Overpayment>();

    public DbSet<OverpaymentEntry> OverpaymentEntries => Set<OverpaymentEntry>();

    public DbSet<PaymentSource> PaymentSources => Set<PaymentSource>();

    public DbSet<PaymentSourceColumn> PaymentSourceColumns => Set<PaymentSourceColumn>();

    public DbSet<PaymentFile> PaymentFiles => Set<PaymentFile>();

    public DbSet<PaymentFilePart> PaymentFileParts => Set<PaymentFilePart>();

    public DbSet<PaymentFileLine> PaymentFileLines => Set<PaymentFileLine>();

    public DbSet<InterestTerms> InterestTerms => Set<InterestTerms>();

    public DbSet<InterestFreeze> InterestFreezes => Set<InterestFreeze>();

    public DbSet<InterestBooking> InterestBookings => Set<InterestBooking>();

    public DbSet<AccountFee> AccountFees => Set<AccountFee>();

    public DbSet<Settlement> Settlements => Set<Settlement>();

    public DbSet<SettlementAccount> SettlementAccounts => Set<SettlementAccount>();

    public DbSet<Note> Notes => Set<Note>();

    public DbSet<NotePin> NotePins => Set<NotePin>();

    public DbSet<ContactAttempt> ContactAttempts => Set<ContactAttempt>();

    public DbSet<ContactAttemptAccount> ContactAttemptAccounts => Set<ContactAttemptAccount>();

    public DbSet<DecisionReceipt> DecisionReceipts => Set<DecisionReceipt>();

    public DbSet<CallConsent> CallConsents => Set<CallConsent>();

    public DbSet<Flag> Flags => Set<Flag>();

    public DbSet<FlagReview> FlagReviews => Set<FlagReview>();

    public DbSet<AffordabilityStatement> AffordabilityStatements => Set<AffordabilityStatement>();

    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<PlanAccount> PlanAccounts => Set<PlanAccount>();

    public DbSet<Instalment> Instalments => Set<Instalment>();

    public DbSet<PlanAllocation> PlanAllocations => Set<PlanAllocation>();

    public DbSet<PlanLink> PlanLinks => Set<PlanLink>();

    public DbSet<PlanLinkVisit> PlanLinkVisits => Set<PlanLinkVisit>();

    public DbSet<HelpOffer> HelpOffers => Set<HelpOffer>();

    public DbSet<EndingNotice> EndingNotices => Set<EndingNotice>();

    public DbSet<PlanReview> PlanReviews => Set<PlanReview>();

    public DbSet<Promise> Promises => Set<Promise>();

    public DbSet<ImportBatch> ImportBatches => Set<ImportBatch>();

    public DbSet<ImportRow> ImportRows => Set<ImportRow>();

    public DbSet<ImportFinding> ImportFindings => Set<ImportFinding>();

    public DbSet<CreditorColumnMap> CreditorColumnMaps => Set<CreditorColumnMap>();

    public DbSet<DoubtfulMatch> DoubtfulMatches => Set<DoubtfulMatch>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AuditChainHead> AuditChainHeads => Set<AuditChainHead>();

    public DbSet<AgencySettings> Settings => Set<AgencySettings>();

    public DbSet<ApiClient> ApiClients => Set<ApiClient>();

    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public DbSet<ProtectedKey> ProtectedKeys => Set<ProtectedKey>();
}
