using System.Net;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Hosting;

namespace CollectionsPortal.Web.Tests.Admin;

public sealed class StaffPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string New = "/admin/users/new";

    [Fact]
    public async Task Add_ShowsThePasswordOnce_AndItOpens()
    {
        var administrator = await app.AsAsync(StaffRole.Administrator);

        var made = await administrator.SubmitAsync(New, ("Input.DisplayName", "Kim Doe"), ("Input.Email", "kim.doe@harbor.example"), ("Input.Role", StaffRole.Agent));
        var shown = await administrator.FollowAsync(made);
        var password = PasswordOn(shown)!;

        Assert.Null(PasswordOn(await administrator.GetAsync(made.RedirectsTo!)));
        Assert.Contains("Kim Doe", (await administrator.GetAsync("/admin/users")).Text, StringComparison.Ordinal);
        Assert.Null(await app.ReadUserAsync("kim.doe@harbor.example", user => user.LastActiveAt));
        var kim = await app.SignInAsync("kim.doe@harbor.example", password);
        Assert.NotNull(await app.ReadUserAsync("kim.doe@harbor.example", user => user.LastActiveAt));
        Assert.Equal(HttpStatusCode.OK, (await kim.GetAsync("/agents/queue")).Status);
    }

    [Fact]
    public async Task End_ClosesOpenSessions_AndReturnLetsThemIn()
    {
        var administrator = await app.AsAsync(StaffRole.Administrator);
        var made = await administrator.SubmitAsync(New, ("Input.DisplayName", "Lou Roe"), ("Input.Email", "lou.roe@harbor.example"), ("Input.Role", StaffRole.Agent));
        var password = PasswordOn(await administrator.FollowAsync(made))!;
        var lou = await app.SignInAsync("lou.roe@harbor.example", password);

        var ended = await administrator.FollowAsync(await administrator.PressAsync(await administrator.GetAsync(made.RedirectsTo!), "End their access"));
        Assert.Contains("Ended", ended.Text, StringComparison.Ordinal);
        Assert.False(await app.ReadUserAsync("lou.roe@harbor.example", user => user.IsActive));
        app.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.NotEqual(HttpStatusCode.OK, (await lou.GetAsync("/agents/queue")).Status);

        await administrator.PressAsync(ended, "Give access back");
        Assert.True(await app.ReadUserAsync("lou.roe@harbor.example", user => user.IsActive));
    }

    [Fact]
    public async Task End_OneOwnAccess_IsRefused()
    {
        var administrator = await app.AsAsync(StaffRole.Administrator);
        var own = await app.ReadUserAsync(PortalApp.EmailOf(StaffRole.Administrator), user => user.Id);

        var refused = await administrator.PressAsync(await administrator.GetAsync($"/admin/users/person/{own}"), "End their access");

        Assert.Contains("You cannot end your own access", refused.Text, StringComparison.Ordinal);
        Assert.True(await app.ReadUserAsync(PortalApp.EmailOf(StaffRole.Administrator), user => user.IsActive));
    }

    [Fact]
    public async Task Add_NothingEntered_SaysWhatIsMissing()
    {
        var page = await (await app.AsAsync(StaffRole.Administrator)).SubmitAsync(New, ("Input.DisplayName", ""), ("Input.Email", "kim"), ("Input.Role", "Owner"));

        Assert.Equal("Enter their name.", page.ErrorOf("Input.DisplayName"));
        Assert.Equal("Enter an e-mail address, such as kim@agency.example.", page.ErrorOf("Input.Email"));
        Assert.Equal("Choose what they do from the list.", page.ErrorOf("Input.Role"));
    }

    [Fact]
    public async Task Add_SomebodyWhoIsHere_SaysSoBesideTheField()
    {
        var page = await (await app.AsAsync(StaffRole.Administrator)).SubmitAsync(
            New, ("Input.DisplayName", "Twice"), ("Input.Email", PortalApp.EmailOf(StaffRole.Agent)), ("Input.Role", StaffRole.Agent));

        Assert.NotNull(page.ErrorOf("Input.Email"));
    }

    [Fact]
    public async Task Person_NotThere_IsNotFound()
        => Assert.Equal(HttpStatusCode.NotFound, (await (await app.AsAsync(StaffRole.Administrator)).GetAsync("/admin/users/person/999999")).Status);

    private static string? PasswordOn(PortalPage page) => page.Document.GetElementById("first-password-text")?.TextContent.Trim();
}
