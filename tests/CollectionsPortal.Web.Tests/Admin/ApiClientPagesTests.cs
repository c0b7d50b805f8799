using System.Net;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Api;
using CollectionsPortal.Web.Tests.Hosting;

namespace CollectionsPortal.Web.Tests.Admin;

public sealed class ApiClientPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string New = "/admin/apiclients/new";
    private const string Checks = "/api/v1/contact-checks";

    [Fact]
    public async Task Get_BeforeTheFirst_SaysWhatItIsFor()
    {
        await using var own = await PortalApp.StartAsync();
        var page = await (await own.AsAsync(StaffRole.Administrator)).GetAsync("/admin/apiclients");

        Assert.Equal("No machines yet", page.Document.QuerySelector(".empty h2")!.TextContent);
        Assert.NotNull(page.Document.QuerySelector(".rail a[href='/admin/apiclients'][aria-current=page]"));
    }

    [Fact]
    public async Task Post_New_ShowsTheKeyOnce_AndItOpens()
    {
        var administrator = await app.AsAsync(StaffRole.Administrator);

        var made = await administrator.SubmitAsync(New, ("Input.Name", "Dialler, Denver"), ("Input.Scopes", "Checks"));
        var shown = await administrator.FollowAsync(made);
        var key = KeyOn(shown)!;
        var again = await administrator.GetAsync(made.RedirectsTo!);

        Assert.Matches("^cpk_[a-z2-9]{8}_[A-Za-z0-9_-]{43}$", key);
        Assert.Null(KeyOn(again));
        Assert.DoesNotContain(key[13..], again.Text, StringComparison.Ordinal);
        Assert.Contains(key[..12], again.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, await TryAsync(key));
        Assert.Contains("Dialler, Denver", (await administrator.GetAsync("/admin/apiclients")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_NewWithoutAnything_RendersErrors()
    {
        var page = await (await app.AsAsync(StaffRole.Administrator)).SubmitAsync(New, ("Input.Name", ""));

        Assert.Equal("Enter a name by which people here know it.", page.ErrorOf("Input.Name"));
        Assert.Equal("Choose at least one thing that it may do.", page.ErrorOf("Input.Scopes"));
    }

    [Fact]
    public async Task Post_NewWithAUsedName_RendersErrorAndKeepsTheChoice()
    {
        var administrator = await app.AsAsync(StaffRole.Administrator);
        await administrator.SubmitAsync(New, ("Input.Name", "Taken"), ("Input.Scopes", "Checks"));

        var page = await administrator.SubmitAsync(New, ("Input.Name", "taken "), ("Input.Scopes", "Permits"));

        Assert.Contains("Names are not used again", page.ErrorOf("Input.Name"), StringComparison.Ordinal);
        Assert.True(page.Document.QuerySelector("#Input_Scopes_Permits")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Revoke_AfterAnotherKey_ShutsOutTheFirstAlone()
    {
        var administrator = await app.AsAsync(StaffRole.Administrator);
        var made = await administrator.SubmitAsync(New, ("Input.Name", "Changes its key"), ("Input.Scopes", "Checks"));
        var first = await administrator.FollowAsync(made);
        var second = await administrator.FollowAsync(await administrator.PressAsync(first, "Make another key"));
        var revoke = second.Document.QuerySelectorAll("a[href^='/admin/apiclients/revoke/']")[^1].GetAttribute("href")!;

        var asked = await administrator.GetAsync(revoke);
        Assert.Contains(KeyOn(first)![..12], asked.Text, StringComparison.Ordinal);
        var done = await administrator.FollowAsync(await administrator.PressAsync(asked, "Revoke it"));

        Assert.Contains("Revoked", done.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, await TryAsync(KeyOn(first)!));
        Assert.Equal(HttpStatusCode.BadRequest, await TryAsync(KeyOn(second)!));
        Assert.Equal(made.RedirectsTo, (await administrator.GetAsync(revoke)).RedirectsTo);
    }

    [Theory]
    [InlineData("/admin/apiclients/client/999999")]
    [InlineData("/admin/apiclients/revoke/999999")]
    public async Task Get_WhatIsNotThere_IsNotFound(string path)
        => Assert.Equal(HttpStatusCode.NotFound, (await (await app.AsAsync(StaffRole.Administrator)).GetAsync(path)).Status);

    private static string? KeyOn(PortalPage page) => page.Document.GetElementById("new-key")?.GetAttribute("value");

    private async Task<HttpStatusCode> TryAsync(string key)
    {
        var machine = Machine.WithoutKey(app);
        var request = machine.Request(Checks, "{}");
        request.Headers.Authorization = new("Bearer", key);
        return (await machine.SendAsync(request)).Status;
    }
}
