using System.Net;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Tests.Hosting;

namespace CollectionsPortal.Web.Tests.Payments;

/// <summary>One payment that names nobody waits; it is the only one of its portal.</summary>
public sealed class UnmatchedPageTests : IAsyncLifetime
{
    private const string Path = "/payments/files/unmatched";

    private PortalApp app = null!;
    private PortalBrowser browser = null!;
    private GivenAccount given = null!;

    public async Task InitializeAsync()
    {
        app = await PortalApp.StartAsync(("Portal:Jobs", "false"));
        browser = await app.AsAsync(StaffRole.Administrator);
        given = await app.OwingAsync(70);
        var staged = await browser.UploadAsync("Bank", $"{PaymentScene.Header}\r\n,25.00,2026-01-02,T1,Nobody Known,\r\n");
        await app.WorkAsync();
        await browser.PressAsync(await browser.FollowAsync(staged), "Keep the unmatched ones");
        await app.WorkAsync();
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Assign_ByOurReference_BooksItOnce()
    {
        var page = await browser.GetAsync(Path);

        var booked = await browser.SubmitAsync(page, ("Input.Reference", $"{await app.ReferenceAsync(given.Account)}"));
        var again = await browser.SubmitAsync(page, ("Input.Reference", $"{await app.ReferenceAsync(given.Account)}"));

        Assert.Equal(Path, booked.RedirectsTo, ignoreCase: true);
        Assert.Contains("Somebody has decided this already.", again.Summary, StringComparison.Ordinal);
        Assert.Equal(45m, await app.BalanceAsync(given));
        Assert.Contains("Nothing to decide", (await browser.FollowAsync(booked)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assign_ToAReferenceThatIsNobodys_IsRefusedAtItsFieldAndKept()
    {
        var refused = await browser.SubmitAsync(Path, ("Input.Reference", "CP-AAAA-AAAA"));

        var field = refused.Document.QuerySelector("[name='Input.Reference']")!;
        Assert.Equal("CP-AAAA-AAAA", field.GetAttribute("value"));
        Assert.Contains("was not found", refused.Document.GetElementById(field.GetAttribute("aria-describedby")!)!.TextContent, StringComparison.Ordinal);
        Assert.True(field.Closest("details")!.HasAttribute("open"));
    }

    [Theory]
    [InlineData("", "Say why it is not booked.")]
    [InlineData("4242 4242 4242 4242", "This looks like a card number. Never write one down here.")]
    public async Task SetAside_WithoutAGoodReason_IsRefusedAtItsField(string reason, string error)
    {
        var refused = await browser.PressAsync(await browser.GetAsync(Path), "Set it aside", ("Input.Reason", reason));

        var field = refused.Document.QuerySelector("[name='Input.Reason']")!;
        Assert.Equal(error, refused.Document.GetElementById(field.GetAttribute("aria-describedby")!)!.TextContent);
        Assert.Equal(reason, field.GetAttribute("value") ?? string.Empty);
    }

    [Fact]
    public async Task SetAside_WithAReason_LeavesTheList()
    {
        var done = await browser.PressAsync(await browser.GetAsync(Path), "Set it aside", ("Input.Reason", "Sent back to the bank."));

        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Contains("Nothing to decide", (await browser.FollowAsync(done)).Text, StringComparison.Ordinal);
        Assert.Equal(70m, await app.BalanceAsync(given));
    }

    [Fact]
    public async Task Get_ByAnAgent_IsForbidden()
        => Assert.Equal(HttpStatusCode.Forbidden, (await (await app.AsAsync(StaffRole.Agent)).GetAsync(Path)).Status);
}
