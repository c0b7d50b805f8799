using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Carries out what a later record adds to an account that we have.</summary>
internal sealed class AccountUpdate(PortalDb db, AuditService audit)
{
    /// <summary>Changes tracked entities and adds rows; the caller saves. Everything that was done stands in the debtor's history.</summary>
    public void Apply(PlacedAccount placed, PlacementRow row, PlacementChanges changes, ImportBatch batch, long print, Actor actor, Instant now)
    {
        var account = placed.Account;
        if (ContactPoints.Add(placed.Debtor, row, actor, now))
        {
            AddTerms(placed.Debtor, account.CreditorAccountNumber);
        }

        if (changes.HasFlag(PlacementChanges.Facts))
        {
            account.Describe(
                row.OriginalCreditor ?? account.OriginalCreditor, row.OpenedOn ?? account.OpenedOn, row.ChargedOffOn ?? account.ChargedOffOn, row.HasJudgment || account.HasJudgment);
            if (row.LastPaymentOn is { } paid)
            {
                account.NoteLastPayment(paid, row.LastPaymentAmount?.Amount);
            }
        }

        if (changes.HasFlag(PlacementChanges.LowerBalance))
        {
            Lower(placed, row, batch, actor, now);
        }

        if (changes.HasFlag(PlacementChanges.Remark))
        {
            AccountSideFacts.AddRemark(db, account, row.Remark, actor, now);
        }

        if (changes.HasFlag(PlacementChanges.Notice))
        {
            AccountSideFacts.AddNotice(db, account, row.NoticeSentOn, actor, now);
        }

        account.NoteReport(changes.HasFlag(PlacementChanges.LowerBalance) ? row.CurrentBalance : account.ReportedBalance, print);
        audit.Record(actor, AuditAction.AccountChanged, placed.Debtor.Id, account, $"creditor's file, import {batch.Id}: {changes}");
    }

    private void Lower(PlacedAccount placed, PlacementRow row, ImportBatch batch, Actor actor, Instant now)
    {
        var account = placed.Account;
        var text = $"The creditor's file of {LocalDatePattern.Iso.Format(batch.AsOf)} says that less is owed";
        db.LedgerEntries.Add(account.Book(LedgerEntryKind.Credit, row.CurrentBalance - account.Balance, batch.AsOf, actor, now, text: text));
        if (account.Balance.IsZero)
        {
            account.MoveTo(Accounts.AccountStatus.PaidInFull);
        }
    }

    private void AddTerms(Debtor debtor, string accountNumber)
    {
        var stored = debtor.SearchTerms.Select(term => (term.Kind, term.Term)).ToHashSet();
        db.SearchTerms.AddRange(SearchTerms.Of(debtor, [accountNumber]).Where(term => !stored.Contains((term.Kind, term.Term))));
    }
}
