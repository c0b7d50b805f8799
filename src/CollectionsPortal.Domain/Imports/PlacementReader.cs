using System.Collections.Frozen;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Makes accounts of records. The same record, map and date always give the same reading: preview and commit both rely on it.</summary>
/// <param name="givenCreditor">The creditor of every row that does not name one; null when each row must.</param>
/// <param name="today">The agency's date of the import: later dates are future dates.</param>
/// <param name="givenCurrency">The currency of every record that does not name one.</param>
public sealed class PlacementReader(ColumnMap map, string? givenCreditor, LocalDate today, string givenCurrency = Money.DefaultCurrency)
{
    private static readonly FrozenDictionary<string, DebtKind> DebtKinds = new Dictionary<string, DebtKind>(StringComparer.Ordinal)
    {
        ["auto"] = DebtKind.Auto,
        ["autoloan"] = DebtKind.Auto,
        ["creditcard"] = DebtKind.CreditCard,
        ["medical"] = DebtKind.Medical,
        ["mortgage"] = DebtKind.Mortgage,
        ["personalloan"] = DebtKind.PersonalLoan,
        ["rent"] = DebtKind.Rent,
        ["studentloan"] = DebtKind.StudentLoan,
        ["telecom"] = DebtKind.Telecom,
        ["utility"] = DebtKind.Utility,
        ["other"] = DebtKind.Other,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ItemizationKind> ItemizationKinds =
        Enum.GetValues<ItemizationKind>().ToFrozenDictionary(kind => PlacementColumns.Simplify(kind.ToString()), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, bool> Answers = new Dictionary<string, bool>(StringComparer.Ordinal)
    {
        [""] = false,
        ["no"] = false,
        ["n"] = false,
        ["false"] = false,
        ["0"] = false,
        ["yes"] = true,
        ["y"] = true,
        ["true"] = true,
        ["1"] = true,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly PlacementRowValidator validator = new(today);
    private readonly bool isOurList = map.Columns.Any(column => PlacementColumns.IsReason(column.Header));

    public PlacementReading Read(PlacementRecord record)
    {
        if (RefusalOfShape(record) is { } refusal)
        {
            return new PlacementReading(record.Line, null, [refusal]);
        }

        var fields = new FieldReader(record, map, isOurList) { Currency = givenCurrency };
        ReadCurrency(fields);
        var row = ReadRow(fields);
        if (fields.IsRefused)
        {
            return new PlacementReading(record.Line, null, fields.Findings);
        }

        var meaning = validator.Validate(row).Errors.Select(failure => new RowFinding(
            failure.Severity == Severity.Error ? ImportSeverity.Refused : ImportSeverity.Warned, failure.PropertyName, failure.ErrorMessage));
        List<RowFinding> findings = [.. fields.Findings, .. meaning];
        return new PlacementReading(record.Line, findings.Exists(f => f.Severity == ImportSeverity.Refused) ? null : row, findings);
    }

    private RowFinding? RefusalOfShape(PlacementRecord record)
    {
        if (record.IsBadlyQuoted)
        {
            return RowFinding.RowRefused("A quotation mark stands where none belongs, so the columns cannot be told apart.");
        }

        if (record.Fields.Any(field => field.Contains('\uFFFD', StringComparison.Ordinal)))
        {
            return RowFinding.RowRefused("Some letters cannot be read. Save the file as \"CSV UTF-8\" and send it again.");
        }

        return (record.Fields.Count - map.Columns.Count) switch
        {
            > 0 => RowFinding.RowRefused($"There are {record.Fields.Count} fields, but the header names {map.Columns.Count}: too many columns."),
            < 0 => RowFinding.RowRefused($"There are {record.Fields.Count} fields, but the header names {map.Columns.Count}: too few columns."),
            0 => null,
        };
    }

    private PlacementRow ReadRow(FieldReader fields) => new()
    {
        Creditor = ReadCreditor(fields),
        OriginalCreditor = fields.Optional(PlacementColumn.OriginalCreditor, Creditor.NameMaxLength),
        AccountNumber = fields.Required(PlacementColumn.CreditorAccountNumber, Account.NumberMaxLength),
        DebtKind = Known(fields, PlacementColumn.DebtType, DebtKinds, "This type of debt is not known."),
        Name = new PersonName(
            fields.Required(PlacementColumn.FirstName, PersonName.PartMaxLength),
            fields.Optional(PlacementColumn.MiddleName, PersonName.PartMaxLength),
            fields.Required(PlacementColumn.LastName, PersonName.PartMaxLength),
            fields.Optional(PlacementColumn.Suffix, PersonName.SuffixMaxLength)),
        BirthDate = fields.Date(PlacementColumn.DateOfBirth),
        LastFour = PersonReader.LastFour(fields),
        Address = AddressReader.Read(fields),
        Phones = PersonReader.Phones(fields),
        Email = PersonReader.Email(fields),
        Language = PersonReader.Language(fields),
        SmsConsentOn = fields.ConsentDate(PlacementColumn.SmsConsentDate, today),
        EmailConsentOn = fields.ConsentDate(PlacementColumn.EmailConsentDate, today),
        Itemization = ReadItemization(fields),
        CurrentBalance = fields.RequiredAmount(PlacementColumn.CurrentBalance),
        OpenedOn = fields.Date(PlacementColumn.OpenedOn),
        ChargedOffOn = fields.Date(PlacementColumn.ChargedOffOn),
        LastPaymentOn = fields.Date(PlacementColumn.LastPaymentOn),
        LastPaymentAmount = fields.Amount(PlacementColumn.LastPaymentAmount),
        HasJudgment = Known(fields, PlacementColumn.Judgment, Answers, "Write yes or no.", isRequired: false),
        Remark = fields.Optional(PlacementColumn.Remark, BindingRemark.TextMaxLength),
        NoticeSentOn = fields.Date(PlacementColumn.ValidationNoticeSentOn),
    };

    private static Itemization ReadItemization(FieldReader fields) => new()
    {
        Kind = Known(fields, PlacementColumn.ItemizationDateKind, ItemizationKinds, "This is not one of the five kinds of itemization date."),
        Date = fields.RequiredDate(PlacementColumn.ItemizationDate),
        Balance = fields.RequiredAmount(PlacementColumn.ItemizationBalance),
        Interest = fields.RequiredAmount(PlacementColumn.InterestSince),
        Fees = fields.RequiredAmount(PlacementColumn.FeesSince),
        Payments = fields.RequiredAmount(PlacementColumn.PaymentsSince),
        Credits = fields.RequiredAmount(PlacementColumn.CreditsSince),
    };

    private static void ReadCurrency(FieldReader fields)
    {
        var text = fields.Raw(PlacementColumn.Currency);
        if (text.Length == 0) { return; }

        if (Currencies.TryParse(text, out var currency))
        {
            fields.Currency = currency;
            return;
        }

        fields.Refuse(PlacementColumn.Currency, $"This is not a currency that we know. Write {string.Join(" or ", Currencies.Known)}, or leave it empty.");
    }

    private string ReadCreditor(FieldReader fields)
        => givenCreditor is not null && fields.Raw(PlacementColumn.Creditor).Length == 0
            ? givenCreditor
            : fields.Required(PlacementColumn.Creditor, Creditor.NameMaxLength);

    private static T Known<T>(FieldReader fields, PlacementColumn column, FrozenDictionary<string, T> known, string otherwise, bool isRequired = true)
        where T : struct
    {
        var text = fields.Raw(column);
        if (text.Length == 0 && isRequired)
        {
            fields.Refuse(column, "This is missing.");
            return default;
        }

        // Compared with what is left of the text only when nothing but blanks, dashes and underscores went.
        if (text.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-' or '_') && known.TryGetValue(PlacementColumns.Simplify(text), out var value))
        {
            return value;
        }

        fields.Refuse(column, otherwise);
        return default;
    }
}
