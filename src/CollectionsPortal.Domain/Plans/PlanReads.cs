using System.Runtime.CompilerServices;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>The reads behind a plan's pages, compiled as <see cref="FactQueries"/> are, and for the same reason.</summary>
internal sealed class PlanReads
{
    /// <summary>How many of the newest; one more is read, which tells that there are older ones.</summary>
    public const int ContactsShown = 60;

    private static readonly ConditionalWeakTable<IModel, PlanReads> Compiled = [];

    public static PlanReads Of(PortalDb db) => Compiled.GetValue(db.Model, static _ => new PlanReads());

    public Func<PortalDb, PlanLinkId, CancellationToken, Task<LinkedPlan?>> Link { get; } = EF.CompileAsyncQuery((PortalDb db, PlanLinkId id, CancellationToken ct) => db.PlanLinks
        .Where(link => link.Id == id)
        .Join(db.Plans, link => link.PlanId, plan => plan.Id, (link, plan) => new LinkedPlan(plan.Id, plan.DebtorId, link.ExpiresAt))
        .SingleOrDefault());

    public Func<PortalDb, PlanId, CancellationToken, Task<PlanRow?>> Plan { get; } = EF.CompileAsyncQuery((PortalDb db, PlanId id, CancellationToken ct) => db.Plans
        .Include(plan => plan.Instalments)
        .Where(plan => plan.Id == id)
        .Select(plan => new PlanRow(
            plan,
            db.Debtors.Where(debtor => debtor.Id == plan.DebtorId).Select(debtor => new PlanPerson(debtor.Name, debtor.PreferredName, debtor.Language)).Single(),
            db.Users.Where(user => user.Id == plan.AgreedBy).Select(user => user.DisplayName).FirstOrDefault()))
        .SingleOrDefault());

    /// <summary>In the order in which payments go to them.</summary>
    public Func<PortalDb, PlanId, IAsyncEnumerable<PlanAccountRow>> Accounts { get; } = EF.CompileAsyncQuery((PortalDb db, PlanId id) =>
        from covered in db.PlanAccounts
        join account in db.Accounts on covered.AccountId equals account.Id
        join creditor in db.Creditors on account.CreditorId equals creditor.Id
        where covered.PlanId == id
        orderby covered.Position
        select new PlanAccountRow(
            account,
            creditor.Name,
            db.Disputes.Any(dispute => dispute.AccountId == account.Id && dispute.WithdrawnAt == null && dispute.Reason != DisputeReason.OriginalCreditorAsked),
            db.InterestTerms.Any(terms => terms.AccountId == account.Id)));

    /// <summary>Ours that were made, and theirs to us; what was never placed or sent is no contact. Nothing of third persons. The newest first.</summary>
    public Func<PortalDb, DebtorId, PlanId, IAsyncEnumerable<ContactLine>> Contacts { get; } = EF.CompileAsyncQuery((PortalDb db, DebtorId debtor, PlanId plan) => db.ContactAttempts
        .Where(a => a.DebtorId == debtor && a.ClosedAt != null && a.Outcome != Compliance.Facts.ContactOutcome.NotPlaced && a.Purpose != Compliance.Facts.ContactPurpose.LocationInformation)
        .Where(a => !db.DebtorPhones.Any(p => p.DebtorId == debtor && p.Number == a.Phone && p.BelongsToId != null))
        .Where(a => !db.DebtorEmails.Any(e => e.DebtorId == debtor && e.Address == a.Email && e.BelongsToId != null))
        .Where(a => !db.DebtorAddresses.Any(x => x.Id == a.AddressId && x.BelongsToId != null))
        .OrderByDescending(a => a.OpenedAt).ThenByDescending(a => a.Id)
        .Take(ContactsShown + 1)
        .Select(a => new ContactLine(
            a.OpenedAt, a.Channel, a.Direction, a.Outcome!.Value,
            a.Accounts.Any(part => db.PlanAccounts.Any(covered => covered.PlanId == plan && covered.AccountId == part.AccountId)) ? a.Purpose : null)));

    /// <summary>What moved the balances of a plan's accounts since we have them.</summary>
    public Func<PortalDb, PlanId, IAsyncEnumerable<MovedRow>> Moved { get; } = EF.CompileAsyncQuery((PortalDb db, PlanId plan) => db.LedgerEntries
        .Where(entry => entry.Kind != LedgerEntryKind.Placement && db.PlanAccounts.Any(covered => covered.PlanId == plan && covered.AccountId == entry.AccountId))
        .GroupBy(entry => new { entry.AccountId, entry.Kind })
        .Select(group => new MovedRow(group.Key.AccountId, group.Key.Kind, group.Sum(entry => entry.Amount.Amount))));
}

internal sealed record LinkedPlan(PlanId Plan, DebtorId Debtor, Instant ExpiresAt);

/// <param name="AgreedBy">Null: not agreed by a member of staff.</param>
internal sealed record PlanRow(Plan Plan, PlanPerson Person, string? AgreedBy);

internal sealed record PlanPerson(PersonName Name, string? PreferredName, string Language);

/// <param name="HasTerms">Interest was agreed or allowed at some time: whether it grows has to be asked.</param>
internal sealed record PlanAccountRow(Account Account, string Creditor, bool IsDisputed, bool HasTerms);

internal sealed record MovedRow(AccountId Account, LedgerEntryKind Kind, decimal Amount);
