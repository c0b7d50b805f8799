using System.Text;
using CollectionsPortal.Domain.Imports;

namespace CollectionsPortal.Web.Tests.Admin;

/// <summary>Small placement files.</summary>
internal static class ImportSample
{
    private const string Header =
        "creditor,original_creditor,creditor_account_number,debt_type,first_name,middle_name,last_name,suffix,date_of_birth,ssn_last4,address_line1,address_line2,city,state,zip,"
        + "phone_home,phone_mobile,phone_work,email,language,sms_consent_date,email_consent_date,itemization_date_kind,itemization_date,itemization_balance,interest_since,fees_since,"
        + "payments_since,credits_since,current_balance,opened_on,charged_off_on,last_payment_on,last_payment_amount,judgment,remark\r\n";

    public static string Row(string number, string state = "MA", string lastFour = "2222", string remark = "") => SafeCsv.Line(
    [
        "Harbor Telecom", "", number, "telecom", "Ana", "", "Silva", "", "1981-03-10", lastFour, "94 Hill Rd", "", "Burlington", state, "01803",
        "", "+16175550122", "", "ana@example.org", "en", "", "", "last_statement", "2026-01-31", "100.00", "0.00", "20.00",
        "0.00", "0.00", "120.00", "2019-01-21", "", "", "", "no",
    ]).TrimEnd() + "," + (remark.Length == 0 ? "" : $"\"{remark.Replace("\"", "\"\"", StringComparison.Ordinal)}\"") + "\r\n";

    public static byte[] File(params string[] rows) => Encoding.UTF8.GetBytes(Header + string.Concat(rows));
}
