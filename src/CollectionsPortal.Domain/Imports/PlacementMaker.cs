using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Values;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Makes debtors, accounts and opening entries of rows. Nothing is saved here.</summary>
internal sealed class PlacementMaker(FieldCipher cipher, KeyedHash hash)
{
    public async ValueTask<Debtor> DebtorAsync(PlacementRow row, IdentityKeys keys, Instant now, CancellationToken ct)
    {
        var debtor = new Debtor(row.Name, now);
        debtor.SetIdentity(keys);
        if (row.Language is { } language)
        {
            debtor.Speak(language);
        }

        if (row.BirthDate is { } born)
        {
            debtor.SetBirthDate(
                cipher.EncryptDate(Debtor.BirthDateField, born),
                await hash.ComputeAsync(Debtor.BirthDateField, LocalDatePattern.Iso.Format(born), ct));
        }

        if (row.LastFour is { } digits)
        {
            debtor.SetNationalId(cipher.Encrypt(Debtor.NationalIdField, digits), await hash.ComputeAsync(Debtor.LastFourField, digits, ct));
        }

        return debtor;
    }

    public static Account Account(PlacementRow row, Debtor debtor, CreditorId creditor, ImportBatch batch, long print)
    {
        var account = new Account
        {
            Reference = ShortReference.New(),
            Debtor = debtor,
            CreditorId = creditor,
            CreditorAccountNumber = row.AccountNumber,
            Kind = row.DebtKind,
            Itemization = row.Itemization,
            PlacedOn = batch.AsOf,
            ImportBatchId = batch.Id,
        };
        account.Describe(row.OriginalCreditor, row.OpenedOn, row.ChargedOffOn, row.HasJudgment);
        if (row.LastPaymentOn is { } paid)
        {
            account.NoteLastPayment(paid, row.LastPaymentAmount?.Amount);
        }

        account.NoteReport(row.CurrentBalance, print);
        account.Begin();
        return account;
    }

    /// <summary>The itemization as ledger entries, so that their sum is what is owed now. What is zero makes no entry.</summary>
    /// <remarks>All are of the kind "placement": they happened at the creditor, before us, and are no payments to us.</remarks>
    public static IReadOnlyList<LedgerEntry> Opening(Account account, Actor actor, Instant now)
    {
        var itemization = account.Itemization;
        (Money Amount, LocalDate On, string Text)[] parts =
        [
            (itemization.Balance, itemization.Date, "Owed on the itemization date"),
            (itemization.Interest, account.PlacedOn, "Interest since the itemization date"),
            (itemization.Fees, account.PlacedOn, "Fees since the itemization date"),
            (-itemization.Payments, account.PlacedOn, "Payments to the creditor since the itemization date"),
            (-itemization.Credits, account.PlacedOn, "Credits by the creditor since the itemization date"),
        ];
        return [.. parts.Where(part => !part.Amount.IsZero).Select(part => account.Book(LedgerEntryKind.Placement, part.Amount, part.On, actor, now, text: part.Text))];
    }
}
