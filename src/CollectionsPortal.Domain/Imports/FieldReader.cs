using CollectionsPortal.Domain.Values;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Reads the fields of one record and collects what is wrong with them.</summary>
/// <remarks>A refused field yields a stand-in value, so that the rest is read too and the creditor learns every fault at once.</remarks>
internal sealed class FieldReader(PlacementRecord record, ColumnMap map, bool isOurList)
{
    private readonly List<RowFinding> findings = [];

    public IReadOnlyList<RowFinding> Findings => findings;

    public bool IsRefused => findings.Exists(finding => finding.Severity == ImportSeverity.Refused);

    /// <summary>In which its amounts are. A sign that says otherwise refuses them.</summary>
    public required string Currency { get; set; }

    /// <summary>The field without blanks around it; empty when the file lacks the column.</summary>
    public string Raw(PlacementColumn column)
    {
        var at = map.PositionOf(column);
        var raw = at < 0 || at >= record.Fields.Count ? string.Empty : record.Fields[at];
        return (isOurList ? SafeCsv.Unguard(raw) : raw).Trim();
    }

    public void Refuse(PlacementColumn column, string message) => findings.Add(RowFinding.Refused(column, message));

    public void Warn(PlacementColumn column, string message) => findings.Add(RowFinding.Warned(column, message));

    public string Required(PlacementColumn column, int maxLength)
    {
        var text = Optional(column, maxLength);
        if (text is null && Raw(column).Length == 0)
        {
            Refuse(column, "This is missing.");
        }

        return text ?? string.Empty;
    }

    public string? Optional(PlacementColumn column, int maxLength)
    {
        var text = Raw(column);
        if (text.Length > maxLength)
        {
            Refuse(column, $"This has more than {maxLength} characters.");
            return null;
        }

        if (text.Any(char.IsControl) && column != PlacementColumn.Remark)
        {
            Refuse(column, "This has line breaks or other control characters.");
            return null;
        }

        return text.Length == 0 ? null : text;
    }

    public LocalDate? Date(PlacementColumn column)
    {
        var text = Raw(column);
        if (text.Length == 0)
        {
            return null;
        }

        var parsed = LocalDatePattern.Iso.Parse(text);
        if (!parsed.Success || parsed.Value.Year < 1900)
        {
            Refuse(column, "This is not a date. Write dates as 2026-01-31.");
            return null;
        }

        return parsed.Value;
    }

    public LocalDate RequiredDate(PlacementColumn column)
    {
        if (Raw(column).Length == 0)
        {
            Refuse(column, "This is missing.");
        }

        return Date(column) ?? default;
    }

    /// <summary>A date that only lets us do more. When it cannot be trusted, we do without it.</summary>
    public LocalDate? ConsentDate(PlacementColumn column, LocalDate today)
    {
        var text = Raw(column);
        if (text.Length == 0)
        {
            return null;
        }

        var parsed = LocalDatePattern.Iso.Parse(text);
        if (parsed.Success && parsed.Value.Year >= 1990 && parsed.Value <= today)
        {
            return parsed.Value;
        }

        Warn(column, "This is not a date in the past, so the account is taken without this consent.");
        return null;
    }

    /// <summary>With a point before the cents, in the currency of the record. Never negative: what lowers a debt has columns of its own.</summary>
    public Money RequiredAmount(PlacementColumn column)
    {
        if (Raw(column).Length > 0)
        {
            return Amount(column) ?? Money.Zero(Currency);
        }

        Refuse(column, "This is missing. Write 0.00 if it is nothing.");
        return Money.Zero(Currency);
    }

    public Money? Amount(PlacementColumn column)
    {
        var text = Raw(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (!HasPlainGroups(text) || !Money.TryParse(text, Currency, out var money))
        {
            Refuse(column, "This is not an amount. Write amounts as 1234.56.");
            return null;
        }

        if (money.Currency != Currency)
        {
            Refuse(column, $"This amount has the sign of another currency. The record is in {Currencies.NameOf(Currency)}.");
            return null;
        }

        if (money.Amount >= 0)
        {
            return money;
        }

        Refuse(column, "An amount here cannot be below zero.");
        return null;
    }

    /// <summary>A comma is only taken between groups of three digits: "12,3" must not become 123.</summary>
    private static bool HasPlainGroups(string text)
    {
        var whole = text.Split('.')[0];
        return !text.Contains(',', StringComparison.Ordinal)
            || (whole.Split(',').Skip(1).All(group => group.Length == 3) && !text[whole.Length..].Contains(',', StringComparison.Ordinal));
    }
}
