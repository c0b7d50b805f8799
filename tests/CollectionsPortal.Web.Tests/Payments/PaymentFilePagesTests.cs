using System.Net;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Hosting;

namespace CollectionsPortal.Web.Tests.Payments;

/// <summary>A supervisor takes a bank's file in over HTTP. The background worker is off, so that every step can be looked at.</summary>
public sealed class PaymentFilePagesTests : IAsyncLifetime
{
    private PortalApp app = null!;
    private PortalBrowser browser = null!;

    public async Task InitializeAsync()
    {
        app = await PortalApp.StartAsync(("Portal:Jobs", "false"));
        browser = await app.AsAsync(StaffRole.Supervisor);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Theory]
    [InlineData("", "a,b\r\n1,2\r\n", "Input.Source", "Name the bank or processor.")]
    [InlineData("Bank", "", "Input.File", "The file is empty.")]
    [InlineData("Bank", "a,b\r\n", "Input.File", "The file has a header and no records.")]
    [InlineData("Bank", "a;b\r\n1;2\r\n", "Input.File", "This is not a CSV file with a header of column names, parted by commas.")]
    public async Task Upload_BadInput_IsRefusedAtItsFieldAndTheSourceIsKept(string source, string content, string field, string error)
    {
        var page = await browser.UploadAsync(source, content);

        Assert.Equal(error, page.ErrorOf(field));
        Assert.Equal(source, page.Document.QuerySelector("[name='Input.Source']")!.GetAttribute("value") ?? string.Empty);
    }

    [Fact]
    public async Task File_GoodAndUnknownRecords_IsShownThenBookedExactlySo()
    {
        var given = await app.OwingAsync(300);
        var staged = await browser.UploadAsync("Bank", $"{PaymentScene.Header}\r\n{await app.ReferenceAsync(given.Account)},40.00,2026-01-02,T1,,\r\n,5.00,2026-01-02,T2,Nobody Known,\r\nx,abc,2026-01-02,T3,,\r\n");
        await app.WorkAsync();
        var preview = await browser.FollowAsync(staged);
        var before = await app.BalanceAsync(given);

        var ordered = await browser.PressAsync(preview, ButtonOf(preview, "Book"));
        await app.WorkAsync();
        var booked = await browser.FollowAsync(ordered);

        Assert.Equal(3, preview.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Equal((300m, 260m), (before, await app.BalanceAsync(given)));
        Assert.Contains("This is not an amount above zero.", (await browser.GetAsync($"{staged.RedirectsTo}?show=Refused")).Text, StringComparison.Ordinal);
        Assert.Equal("Booked", booked.Document.QuerySelector("#progress .chip")!.TextContent.Trim());
        Assert.DoesNotContain("Nobody Known", booked.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody Known", (await browser.GetAsync("/payments/files/unmatched")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_InPounds_IsShownAndSummedInPoundsAndADebtInDollarsWaits()
    {
        var (pounds, dollars) = (await app.OwingAsync(300, also: account => account.InPounds()), await app.OwingAsync(300));
        var staged = await browser.UploadAsync(
            "Leeds Bank", $"{PaymentScene.Header},currency\r\n{await app.ReferenceAsync(pounds.Account)},40.00,2026-01-02,T1,,,\r\n{await app.ReferenceAsync(dollars.Account)},5.00,2026-01-02,T2,,,\r\n{await app.ReferenceAsync(dollars.Account)},7.00,2026-01-02,T3,,,USD\r\n", "GBP");
        await app.WorkAsync();
        var preview = await browser.FollowAsync(staged);

        await browser.PressAsync(preview, ButtonOf(preview, "Book"));
        await app.WorkAsync();
        var unmatched = await browser.GetAsync("/payments/files/unmatched");
        var there = await browser.SubmitAsync(unmatched, ("Input.Reference", $"{await app.ReferenceAsync(dollars.Account)}"));

        Assert.Equal(["£40.00", "£5.00", "$7.00"], preview.Document.QuerySelectorAll("tbody td.money").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("Together $7.00 and £45.00, each currency by itself.", preview.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((260m, 293m), (await app.BalanceAsync(pounds), await app.BalanceAsync(dollars)));
        Assert.Contains("This was paid in pounds, but the debt is in dollars.", unmatched.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("This was paid in pounds, but the debt is in dollars.", there.Document.GetElementById(there.Document.QuerySelector("[name='Input.Reference']")!.GetAttribute("aria-describedby")!)!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Return_OfPartOfAPayment_IsRefusedWithWhatToDo()
    {
        var given = await app.OwingAsync(300);
        var reference = await app.ReferenceAsync(given.Account);
        await BookAsync($"{PaymentScene.Header}\r\n{reference},40.00,2026-01-02,T1,,\r\n");

        var staged = await BookAsync($"{PaymentScene.Header}\r\n{reference},15.00,2026-01-03,T1,,R01\r\n");

        Assert.Contains("Only $15.00 of $40.00 went back", (await browser.GetAsync($"{staged.RedirectsTo}?show=Refused")).Text, StringComparison.Ordinal);
        Assert.Equal(260m, await app.BalanceAsync(given));
    }

    [Fact]
    public async Task Columns_UnknownOnes_AreAskedForAndRememberedForTheNextFile()
    {
        var given = await app.OwingAsync(300);
        var reference = await app.ReferenceAsync(given.Account);
        var staged = await browser.UploadAsync("Odd Bank", OddFile(reference.Value, "Q1"));
        var columns = await browser.GetAsync(staged.RedirectsTo!.Replace("/file/", "/columns/", StringComparison.OrdinalIgnoreCase));

        var unclear = await browser.SubmitAsync(columns, ("Input.Meanings[0]", "OurReference"), ("Input.Meanings[1]", ""), ("Input.Meanings[2]", "Date"), ("Input.Meanings[3]", "PaymentReference"));
        var said = await browser.SubmitAsync(unclear, ("Input.Meanings[1]", "Amount"));
        await app.WorkAsync();
        var next = await browser.UploadAsync("odd bank", OddFile(reference.Value, "Q2"));
        await app.WorkAsync();

        Assert.NotNull(unclear.Summary);
        Assert.Equal("OurReference", unclear.Document.QuerySelector("[name='Input.Meanings[0]'] option[selected]")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, said.Status);
        Assert.Equal(1, (await browser.FollowAsync(next)).Document.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Discard_BeforeBooking_DropsIt()
    {
        var staged = await browser.UploadAsync("Bank", $"{PaymentScene.Header}\r\n,5.00,2026-01-02,T9,,\r\n");
        await app.WorkAsync();

        var dropped = await browser.PressAsync(await browser.FollowAsync(staged), "Discard the file");

        Assert.Equal("/payments/files", dropped.RedirectsTo, ignoreCase: true);
        Assert.Contains("Nothing to decide", (await browser.GetAsync("/payments/files/unmatched")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/payments/files/file/999999")]
    [InlineData("/payments/files/columns/999999")]
    [InlineData("/supervisors/refund/999999")]
    public async Task Get_UnknownKey_IsNotFound(string path) => Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(path)).Status);

    private async Task<PortalPage> BookAsync(string content)
    {
        var staged = await browser.UploadAsync("Bank", content);
        await app.WorkAsync();
        var preview = await browser.FollowAsync(staged);
        if (preview.Document.QuerySelectorAll("button").Any(button => button.TextContent.Trim().StartsWith("Book", StringComparison.Ordinal))) { await browser.PressAsync(preview, ButtonOf(preview, "Book")); }

        await app.WorkAsync();
        return staged;
    }

    private static string OddFile(string ours, string number) => $"whose,sum,paid_when,bank_number\r\n{ours},12.00,2026-01-02,{number}\r\n";

    private static string ButtonOf(PortalPage page, string begins)
        => page.Document.QuerySelectorAll("button").Select(button => button.TextContent.Trim()).First(words => words.StartsWith(begins, StringComparison.Ordinal));
}
