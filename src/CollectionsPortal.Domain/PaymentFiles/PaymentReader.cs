using System.Globalization;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Values;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>Reads the records of one payment file. Knows nothing of accounts.</summary>
/// <param name="asOf">The agency's date: no payment is later.</param>
/// <param name="dayFirst">Whether 03/04/2026 is the third of April, as in the United Kingdom.</param>
/// <param name="given">The currency of every record that names none: the source said so. That of the account would book pounds on pounds whatever was paid.</param>
public sealed class PaymentReader(PaymentColumnMap map, LocalDate asOf, bool dayFirst, string given = Money.DefaultCurrency)
{
    private const int OldestYears = 10;
    private const int ClueMaxLength = 100;

    private readonly LocalDatePattern slashed = LocalDatePattern.CreateWithInvariantCulture(dayFirst ? "d/M/uuuu" : "M/d/uuuu");
    private readonly LocalDatePattern compact = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private readonly List<string> faults = [];

    public PaymentRow Read(PlacementRecord record)
    {
        faults.Clear();
        if (record.IsBadlyQuoted) { faults.Add("A quotation mark stands where none may."); }
        else if (record.Fields.Count > map.Columns.Count) { faults.Add("The record has more fields than the header."); }
        else if (record.Fields.Contains(CardMask.Taken)) { faults.Add("A card number stood in this record. It was not kept. Ask the source to leave card numbers out."); }

        return faults.Count > 0 ? new PaymentRow(record.Line) { Fault = faults[0] } : ReadFields(record);
    }

    private PaymentRow ReadFields(PlacementRecord record)
    {
        var method = MethodOf(Text(record, PaymentColumn.Method));
        var returned = ReturnOf(Text(record, PaymentColumn.Returned), method);
        var row = new PaymentRow(record.Line)
        {
            OurReference = Text(record, PaymentColumn.OurReference),
            Number = Text(record, PaymentColumn.CreditorAccountNumber, Account.NumberMaxLength),
            Creditor = Text(record, PaymentColumn.Creditor, Creditor.NameMaxLength),
            PlanReference = Text(record, PaymentColumn.PlanReference),
            Payer = Text(record, PaymentColumn.PayerName),
            Amount = Amount(Text(record, PaymentColumn.Amount), CurrencyOf(Text(record, PaymentColumn.Currency)), returned is not null),
            PaidOn = Date(Text(record, PaymentColumn.Date)),
            Reference = Reference(Text(record, PaymentColumn.PaymentReference, Payment.ReferenceMaxLength)),
            Method = method,
            Return = returned,
            ReturnOf = Text(record, PaymentColumn.ReturnOf, Payment.ReferenceMaxLength),
        };
        return faults.Count == 0 ? row : row with { Fault = string.Join(' ', faults) };
    }

    private string? Text(PlacementRecord record, PaymentColumn column, int maxLength = ClueMaxLength)
    {
        var at = map.PositionOf(column);
        var text = at < 0 || at >= record.Fields.Count ? string.Empty : record.Fields[at].Trim();
        if (text.Length <= maxLength && !text.Any(char.IsControl)) { return text.Length == 0 ? null : text; }

        Fault(column, $"This is longer than {maxLength} characters, or has line breaks.");
        return null;
    }

    private string? Reference(string? text)
    {
        if (text is null && faults.Count == 0) { Fault(PaymentColumn.PaymentReference, "This is missing. Without it the payment could be booked twice."); }

        return text;
    }

    private string CurrencyOf(string? text)
    {
        if (text is null) { return given; }
        if (Currencies.TryParse(text, out var currency)) { return currency; }

        Fault(PaymentColumn.Currency, $"This is not a currency that we know. Write {string.Join(" or ", Currencies.Known)}, or leave it empty.");
        return given;
    }

    private Money Amount(string? text, string currency, bool isReturn)
    {
        // A comma is only taken between groups of three digits: "12,3" must not become 123.
        var isPlain = text is not null && text.Split(',').Skip(1).All(group => group.Length >= 3 && group.AsSpan(0, 3).IndexOfAnyExceptInRange('0', '9') < 0 && (group.Length == 3 || group[3] == '.'));
        if (!isPlain || !Money.TryParse(text, currency, out var amount) || amount.IsZero)
        {
            Fault(PaymentColumn.Amount, "This is not an amount above zero. Write amounts as 1234.56.");
            return default;
        }

        if (amount.Currency != currency)
        {
            Fault(PaymentColumn.Amount, $"This has the sign of another currency. The record is in {Currencies.NameOf(currency)}.");
            return default;
        }

        if (amount.Amount > 0 || isReturn) { return amount.Amount < 0 ? -amount : amount; }

        Fault(PaymentColumn.Amount, "This is below zero, but the record does not say that the money went back.");
        return default;
    }

    private LocalDate? Date(string? text)
    {
        var read = text is null ? null : new[] { LocalDatePattern.Iso, slashed, compact }.Select(pattern => pattern.Parse(text)).FirstOrDefault(parsed => parsed.Success);
        if (read is null)
        {
            Fault(PaymentColumn.Date, $"This is not a date. Write dates as 2026-01-31{(dayFirst ? " or 31/01/2026" : " or 01/31/2026")}.");
            return null;
        }

        if (read.Value > asOf) { Fault(PaymentColumn.Date, "This date is in the future."); }
        if (read.Value <= asOf.PlusYears(-OldestYears)) { Fault(PaymentColumn.Date, "This date is too long ago."); }

        return read.Value;
    }

    private static PaymentMethod MethodOf(string? text) => (text is null ? string.Empty : PlacementColumns.Simplify(text)) switch
    {
        "check" or "cheque" or "chk" or "personalcheck" or "lockbox" => PaymentMethod.Check,
        "moneyorder" or "mo" => PaymentMethod.MoneyOrder,
        "ach" or "eft" or "wire" or "transfer" or "banktransfer" or "directdebit" or "standingorder" or "fasterpayment" or "bacs" or "echeck" => PaymentMethod.BankTransfer,
        "card" or "creditcard" or "debitcard" or "credit" or "debit" or "visa" or "mastercard" or "amex" or "discover" => PaymentMethod.CardByProvider,
        "cash" => PaymentMethod.Cash,
        _ => PaymentMethod.Other,
    };

    private PaymentReturn? ReturnOf(string? text, PaymentMethod method)
    {
        var word = text is null ? string.Empty : PlacementColumns.Simplify(text);
        switch (word)
        {
            case "" or "no" or "n" or "0" or "false" or "payment" or "paid" or "settled" or "completed" or "success" or "posted":
                return null;
            case "chargeback" or "dispute":
                return PaymentReturn.Chargeback;
            case "yes" or "y" or "1" or "true" or "return" or "returned" or "reversal" or "reversed" or "nsf" or "bounced":
            case [('r' or 'R'), >= '0' and <= '9', >= '0' and <= '9']:
                return method switch
                {
                    PaymentMethod.Check => PaymentReturn.CheckReturned,
                    PaymentMethod.BankTransfer => PaymentReturn.TransferReturned,
                    PaymentMethod.CardByProvider => PaymentReturn.Chargeback,
                    _ => PaymentReturn.Other,
                };
            default:
                Fault(PaymentColumn.Returned, "This word is not known. Leave it empty for a payment; write return or chargeback when the money went back.");
                return null;
        }
    }

    private void Fault(PaymentColumn column, string message) => faults.Add(string.Create(CultureInfo.InvariantCulture, $"{PaymentColumns.NameOf(column)}: {message}"));
}
