using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>Somebody of a test's own to work with, so that no test disturbs another.</summary>
public static partial class Placement
{
    private const string Header =
        "creditor,creditor_account_number,debt_type,first_name,last_name,date_of_birth,ssn_last4,address_line1,city,state,zip,phone_mobile," +
        "language,itemization_date_kind,itemization_date,itemization_balance,interest_since,fees_since,payments_since,credits_since,current_balance,validation_notice_sent_on";

    /// <summary>One person with one debt, named Marisol and the given last name, through the administrator's own pages.</summary>
    public static async Task ImportAsync(Visitor administrator, string last, string creditor = "Tidewater Credit Union")
    {
        var page = administrator.Page;
        var number = Math.Abs(last.GetHashCode(StringComparison.Ordinal)) % 1_000_000;
        var row = $"{creditor},JT-{number:D6},personal_loan,Marisol,{last},1984-05-06,4321,12 Main Street,Richmond,VA,23219,+18045550123," +
            "en,last_statement,2026-01-15,600.00,0.00,0.00,0.00,0.00,600.00,2026-10-01";
        await page.GotoAsync("/admin/imports/upload");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload
        {
            Name = "journey.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes($"{Header}\r\n{row}\r\n"),
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Check the file" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = ImportButton() }).ClickAsync();
        await Assertions.Expect(page.Locator("#progress")).ToContainTextAsync("Imported");
        administrator.HasNoComplaints();
    }

    [GeneratedRegex("^Import ", RegexOptions.None, 1000)]
    private static partial Regex ImportButton();
}
