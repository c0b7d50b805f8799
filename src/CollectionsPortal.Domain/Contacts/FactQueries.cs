using System.Runtime.CompilerServices;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.ApiClients;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>The reads behind every contact, compiled: finding the plan of a query by its expression costs as much as the read itself.</summary>
/// <remarks>A compiled query belongs to one model. A process has one; tests have several.</remarks>
internal sealed class FactQueries
{
    private static readonly ConditionalWeakTable<IModel, FactQueries> Compiled = [];

    public static FactQueries Of(PortalDb db) => Compiled.GetValue(db.Model, static _ => new FactQueries());

    /// <summary>The answer that this token was given before.</summary>
    public Func<PortalDb, Guid, CancellationToken, Task<AnsweredBefore?>> Answered { get; } = EF.CompileAsyncQuery((PortalDb db, Guid token, CancellationToken ct) => db.DecisionReceipts
        .Where(receipt => receipt.Token == token)
        .Select(receipt => new AnsweredBefore(
            receipt.Id, receipt.DebtorId, receipt.ActorId, receipt.ClientId, receipt.RequestHash, receipt.Facts,
            db.ContactAttempts.Where(attempt => attempt.ReceiptId == receipt.Id).Select(attempt => (ContactAttemptId?)attempt.Id).FirstOrDefault()))
        .SingleOrDefault());

    /// <summary>
    /// Everything about the person in one query of many small statements: joined into fewer, what there is of each kind would multiply.
    /// The first moment is how far back the history is read, the second the one that is judged.
    /// </summary>
    public Func<PortalDb, DebtorId, Instant, Instant, CancellationToken, Task<PersonRows?>> Person { get; } = EF.CompileAsyncQuery((PortalDb db, DebtorId id, Instant since, Instant asOf, CancellationToken ct) => db.Debtors
        .Where(debtor => debtor.Id == id)
        .SelectMany(_ => db.Settings.OrderBy(settings => settings.Id).Take(1).DefaultIfEmpty(), (debtor, settings) => new PersonRows(
            debtor.Language,
            db.BindingRemarks.Any(remark => remark.DebtorId == id && remark.ReadAt == null),
            settings,
            db.DebtorAddresses.Where(row => row.DebtorId == debtor.Id).ToList(),
            db.DebtorPhones.Where(row => row.DebtorId == debtor.Id).ToList(),
            db.DebtorEmails.Where(row => row.DebtorId == debtor.Id).ToList(),
            db.Preferences.Where(row => row.DebtorId == debtor.Id).ToList(),
            db.Representations.Where(row => row.DebtorId == debtor.Id).ToList(),
            db.CeaseRequests.Where(row => row.DebtorId == debtor.Id).ToList(),
            db.Holds.Where(row => row.DebtorId == debtor.Id).ToList(),
            db.CallConsents.Where(row => row.DebtorId == debtor.Id && row.ReceivedAt >= since).ToList(),
            db.Consents.Where(row => row.DebtorId == debtor.Id).ToList(),
            db.Accounts
                .Where(account => account.DebtorId == debtor.Id)
                .OrderBy(account => account.PlacedOn).ThenBy(account => account.Id)
                .Select(account => new DebtRow(
                    account.Id, account.Kind, account.Status, account.CreditorAccountNumber, account.Creditor.Name, account.StudentLoanGroup, account.PlacedOn,
                    account.ChargedOffOn, account.Facts,
                    db.ContactAttemptAccounts
                        .Where(part => part.AccountId == account.Id && part.Part != DebtPart.Proposed)
                        .Join(db.ContactAttempts, part => part.ContactAttemptId, attempt => attempt.Id, (part, attempt) => attempt)
                        .Where(attempt => HistoryOf.Communications.Contains(attempt.Outcome) && attempt.Purpose != ContactPurpose.LocationInformation)
                        .Min(attempt => (Instant?)attempt.OpenedAt),
                    db.ValidationNotices.Where(notice => notice.AccountId == account.Id).ToList(),
                    db.Disputes.Where(dispute => dispute.AccountId == account.Id && dispute.WithdrawnAt == null).ToList()))
                .ToList(),
            db.ContactAttempts
                .Where(attempt => attempt.DebtorId == debtor.Id && attempt.OpenedAt >= since && attempt.OpenedAt <= asOf)
                .OrderBy(attempt => attempt.OpenedAt).ThenBy(attempt => attempt.Id)
                .Select(attempt => new HistoryRow(
                    attempt.OpenedAt, attempt.Direction, attempt.Channel, attempt.Purpose, attempt.Outcome, attempt.ClosedAt != null,
                    attempt.Phone, attempt.Email, attempt.AddressId, attempt.RefusedToPay,
                    attempt.Accounts.Select(part => new PartRow(part.AccountId, part.Part)).ToList()))
                .ToList()))
        .AsSplitQuery()
        .SingleOrDefault());

    /// <summary>Those around the debtor. Asked for only where a number or address is somebody else's, which is rare.</summary>
    public Func<PortalDb, DebtorId, IAsyncEnumerable<RelatedPerson>> Around { get; }
        = EF.CompileAsyncQuery((PortalDb db, DebtorId id) => db.RelatedPersons.Where(row => row.DebtorId == id));
}

internal sealed record AnsweredBefore(
    DecisionReceiptId Id, DebtorId DebtorId, StaffUserId? ActorId, ApiClientId? ClientId, byte[]? RequestHash, string Facts, ContactAttemptId? Attempt);
