using CollectionsPortal.Domain.Imports;

namespace CollectionsPortal.Domain.Tests.Imports;

/// <summary>Rows of a placement file that have nothing wrong with them but what a test says.</summary>
internal static class PlacementRows
{
    private static readonly (string Field, string Value)[] Sane =
    [
        ("creditor", "Harbor Telecom"), ("original_creditor", ""), ("creditor_account_number", "TE100"), ("debt_type", "telecom"),
        ("first_name", "Ana"), ("middle_name", ""), ("last_name", "Silva"), ("suffix", ""), ("date_of_birth", "1981-03-10"), ("ssn_last4", "2222"),
        ("address_line1", "94 Hill Rd"), ("address_line2", ""), ("city", "Burlington"), ("state", "MA"), ("zip", "01803"),
        ("phone_home", ""), ("phone_mobile", "+16175550122"), ("phone_work", ""), ("email", "ana@example.org"), ("language", "en"),
        ("sms_consent_date", ""), ("email_consent_date", ""), ("itemization_date_kind", "last_statement"), ("itemization_date", "2026-01-31"),
        ("itemization_balance", "100.00"), ("interest_since", "0.00"), ("fees_since", "20.00"), ("payments_since", "0.00"), ("credits_since", "0.00"),
        ("current_balance", "120.00"), ("opened_on", "2019-01-21"), ("charged_off_on", ""), ("last_payment_on", ""), ("last_payment_amount", ""),
        ("judgment", "no"), ("remark", ""), ("validation_notice_sent_on", ""),
    ];

    public static IReadOnlyDictionary<string, string> Row(params (string Field, string Value)[] changes)
    {
        var row = new Dictionary<string, string>();
        foreach (var (field, value) in Sane.Concat(changes))
        {
            row[field] = value;
        }

        return row;
    }

    public static string Header() => SafeCsv.Line(Sane.Select(field => field.Field));

    public static string Line(IReadOnlyDictionary<string, string> row) => SafeCsv.Line(row.Values);

    public static MemoryStream File(params IReadOnlyDictionary<string, string>[] rows)
        => new(System.Text.Encoding.UTF8.GetBytes(SafeCsv.Line(rows.Length == 0 ? Row().Keys : rows[0].Keys) + string.Concat(rows.Select(Line))));
}
