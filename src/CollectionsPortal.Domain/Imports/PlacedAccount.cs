using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Imports;

/// <summary>An account that we have already, with all that a later record of it is compared with.</summary>
internal sealed record PlacedAccount(Account Account, Debtor Debtor, IReadOnlySet<string> Remarks, IReadOnlySet<LocalDate> Notices)
{
    /// <summary>All of them in a fixed number of queries, tracked.</summary>
    public static async Task<IReadOnlyDictionary<AccountId, PlacedAccount>> LoadAsync(PortalDb db, IReadOnlyCollection<AccountId> ids, CancellationToken ct)
    {
        if (ids.Count == 0)
        {
            return new Dictionary<AccountId, PlacedAccount>();
        }

        var accounts = await db.Accounts.AsTracking().AsSplitQuery()
            .Include(a => a.Debtor.Phones).Include(a => a.Debtor.Emails).Include(a => a.Debtor.Addresses).Include(a => a.Debtor.SearchTerms)
            .Where(a => ids.Contains(a.Id))
            .ToListAsync(ct);
        var remarks = await db.BindingRemarks.Where(r => ids.Contains(r.AccountId)).Select(r => new { r.AccountId, r.Text }).ToListAsync(ct);
        var notes = await db.Notes.Where(n => n.AccountId != null && ids.Contains(n.AccountId.Value) && n.AuthorId == null)
            .Select(n => new { AccountId = n.AccountId!.Value, n.Text }).ToListAsync(ct);
        var notices = await db.ValidationNotices.Where(n => ids.Contains(n.AccountId)).Select(n => new { n.AccountId, n.SentOn }).ToListAsync(ct);
        var texts = remarks.Select(r => (r.AccountId, r.Text)).Concat(notes.Select(n => (n.AccountId, n.Text))).ToLookup(said => said.AccountId, said => said.Text);
        var sent = notices.ToLookup(n => n.AccountId, n => n.SentOn);
        return accounts.ToDictionary(a => a.Id, a => new PlacedAccount(a, a.Debtor, texts[a.Id].ToHashSet(StringComparer.Ordinal), sent[a.Id].ToHashSet()));
    }

    public PlacementChanges ChangesBy(PlacementRow row)
    {
        var changes = PlacementChanges.None;
        void Note(PlacementChanges change, bool holds) => changes |= holds ? change : PlacementChanges.None;

        Note(PlacementChanges.Phones, row.Phones.Any(placed => Debtor.Phones.TrueForAll(phone => phone.Number != placed.Number)));
        Note(PlacementChanges.Email, row.Email is { } email && Debtor.Emails.TrueForAll(known => known.Address != email));
        Note(PlacementChanges.Address, !Knows(row.Address));
        Note(PlacementChanges.Consent, AddsConsent(row));
        Note(PlacementChanges.Facts, AddsFacts(row));
        Note(PlacementChanges.LowerBalance, IsLower(row) && !HasOwnBookings && IsOpen);
        Note(PlacementChanges.Remark, row.Remark is { } remark && !Remarks.Contains(remark));
        Note(PlacementChanges.Notice, row.NoticeSentOn is { } sent && !Notices.Contains(sent));
        return changes;
    }

    /// <summary>What the record says that a file may not change.</summary>
    public IEnumerable<RowFinding> Cautions(PlacementRow row)
    {
        if (row.CurrentBalance > Account.ReportedBalance)
        {
            yield return RowFinding.Warned(PlacementColumn.CurrentBalance, "The creditor now says that more is owed. A file never raises what a person owes: ask the creditor, then book it on the account.");
        }

        if (IsLower(row) && !IsOpen)
        {
            yield return RowFinding.Warned(PlacementColumn.CurrentBalance, "The creditor now says that less is owed, but this account is paid, settled or no longer ours, so nothing is booked. If they were paid too, the person may have money to get back: ask the creditor.");
        }
        else if (IsLower(row) && HasOwnBookings)
        {
            yield return RowFinding.Warned(PlacementColumn.CurrentBalance, "The creditor now says that less is owed, but payments were booked here since. Find out whether they are the same ones, then book the rest.");
        }

        if (row.Itemization.Kind != Account.Itemization.Kind || row.Itemization.Date != Account.Itemization.Date || row.Itemization.Balance != Account.Itemization.Balance)
        {
            yield return RowFinding.Warned(PlacementColumn.ItemizationDate, "The itemization date or its balance is not the one of the placement. The one first chosen is kept, as the law wants it.");
        }

        if (row.DebtKind != Account.Kind)
        {
            yield return RowFinding.Warned(PlacementColumn.DebtType, "The type of debt is not the one of the placement, which is kept. Ask the creditor.");
        }
    }

    public bool Knows(PlacedAddress address) => Debtor.Addresses.Exists(address.IsThatOf);

    /// <summary>What is paid, settled, recalled or closed stays as it is: a credit would put it below zero, or bring it back.</summary>
    private bool IsOpen => Account.Status == AccountStatus.Open;

    /// <summary>Something was booked here since the creditor's last record.</summary>
    private bool HasOwnBookings => Account.Balance != Account.ReportedBalance;

    private bool IsLower(PlacementRow row) => row.CurrentBalance < Account.ReportedBalance;

    /// <summary>Only a consent that was never given or taken back here: what the person told us stands.</summary>
    private bool AddsConsent(PlacementRow row)
        => (row.SmsConsentOn is not null && row.Phones.Any(placed => placed.Column == PlacementColumn.PhoneMobile
                && Debtor.Phones.Exists(phone => phone.Number == placed.Number && phone is { TextConsentOn: null, TextConsentRevokedAt: null })))
            || (row.EmailConsentOn is not null && Debtor.Emails.Exists(email => email.Address == row.Email && email is { ConsentOn: null, OptedOutAt: null }));

    /// <summary>A blank says nothing; it never takes back what an earlier file said.</summary>
    private bool AddsFacts(PlacementRow row)
        => (row.OriginalCreditor is not null && row.OriginalCreditor != Account.OriginalCreditor)
            || (row.OpenedOn is not null && row.OpenedOn != Account.OpenedOn)
            || (row.ChargedOffOn is not null && row.ChargedOffOn != Account.ChargedOffOn)
            || (row.LastPaymentOn is not null && (row.LastPaymentOn != Account.LastPaymentOn || row.LastPaymentAmount?.Amount != Account.LastPaymentAmount))
            || (row.HasJudgment && !Account.HasJudgment);
}
