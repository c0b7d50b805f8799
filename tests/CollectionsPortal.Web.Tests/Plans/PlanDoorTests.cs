using System.Net;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Hosting;

namespace CollectionsPortal.Web.Tests.Plans;

public sealed class PlanDoorTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Get_OpenLink_AsksAndSaysNothingOfAnybody()
    {
        var scene = await PlanScene.MakeAsync(app);

        var page = await app.NewBrowser().GetAsync(scene.Door);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Private page", page.Document.Title);
        foreach (var word in new[] { "Maria", "Alvarez", "Harbor", "Lakeside", "debt", "owe", "$", "45.00", "804", "plan" })
        {
            Assert.DoesNotContain(word, page.Document.DocumentElement.TextContent, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("noindex", page.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("meta[property], meta[name=description], script"));
        Assert.Equal("no-referrer", page.Response.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(page.Response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Get_ByALinkPreview_UsesNoViewAndNoTry()
    {
        var scene = await PlanScene.MakeAsync(app);
        for (var time = 0; time < 8; time++)
        {
            await app.NewBrowser().GetAsync(scene.Door);
        }

        Assert.Equal((0, 0, PlanLinkState.Open), ((await scene.LinkAsync()).Views, (await scene.LinkAsync()).FailedTries, (await scene.LinkAsync()).State));
    }

    [Fact]
    public async Task Post_RightZipOrBirthDate_LeadsToAnAddressWithoutTheToken()
    {
        var scene = await PlanScene.MakeAsync(app);

        var byZip = await app.NewBrowser().SubmitAsync(scene.Door, ("Input.Zip", "23219-1234"));
        var byDate = await app.NewBrowser().SubmitAsync(scene.Door, ("Input.Month", "03"), ("Input.Day", "27"), ("Input.Year", "1981"));

        Assert.Equal(("/p/plan", "/p/plan"), (byZip.RedirectsTo, byDate.RedirectsTo));
        var cookie = byZip.Response.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("__Secure-portal-plan=", StringComparison.Ordinal));
        Assert.Contains("path=/p", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, (await scene.LinkAsync()).Views);
    }

    [Fact]
    public async Task Post_Wrong_ShowsTheFormAgainAndKeepsWhatWasEntered()
    {
        var scene = await PlanScene.MakeAsync(app);

        var page = await app.NewBrowser().SubmitAsync(scene.Door, ("Input.Zip", PlanScene.WrongZip));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("does not match", page.Document.QuerySelector(".summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(PlanScene.WrongZip, page.Document.GetElementById("zip")!.GetAttribute("value"));
        Assert.Equal(1, (await scene.LinkAsync()).FailedTries);
        Assert.DoesNotContain("Maria", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "", "", "birth-error")]
    [InlineData("13", "1", "1981", "", "birth-error")]
    [InlineData("2", "30", "1981", "", "birth-error")]
    [InlineData("3", "", "1981", "", "birth-error")]
    [InlineData("", "", "", "2321", "zip-error")]
    public async Task Post_NoDateOrZip_IsRefusedAtTheFieldAndIsNoTry(string month, string day, string year, string zip, string error)
    {
        var scene = await PlanScene.MakeAsync(app);

        var page = await app.NewBrowser().SubmitAsync(
            scene.Door, ("Input.Month", month), ("Input.Day", day), ("Input.Year", year), ("Input.Zip", zip));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.Document.GetElementById(error));
        Assert.All(page.Document.QuerySelectorAll("main input[aria-invalid=true]"), input => Assert.Equal(error == "zip-error", input.Id == "zip"));
        Assert.NotEmpty(page.Document.QuerySelectorAll("main input[aria-invalid=true]"));
        Assert.Equal(0, (await scene.LinkAsync()).FailedTries);
    }

    [Fact]
    public async Task Link_UnknownExpiredRevokedAndResting_LookExactlyAlike()
    {
        await using var own = await PortalApp.StartAsync();
        var resting = await PlanScene.MakeAsync(own);
        var revoked = await PlanScene.MakeAsync(own);
        var expired = await PlanScene.MakeAsync(own);
        var form = await own.NewBrowser().GetAsync(resting.Door);
        own.Time.Advance(TimeSpan.FromDays(90));
        var fresh = await PlanScene.MakeAsync(own);
        await ReissueAsync(resting);
        resting = resting with { Token = reissued };
        for (var attempt = 0; attempt < PlanLink.MaxTries; attempt++)
        {
            await own.NewBrowser().SubmitAsync(resting.Door, ("Input.Zip", PlanScene.WrongZip));
        }

        await ReissueAsync(revoked);
        revoked = revoked with { Token = reissued };
        var line = await revoked.LinkAsync();
        await revoked.WithAsync<PlanLinkService>(links => links.RevokeAsync(revoked.Plan, line.Id, Actor.System, Ct));
        Assert.Equal(PlanLinkState.Resting, (await resting.LinkAsync()).State);

        string[] doors = ["/p/" + new string('A', PlanLinkToken.Length), "/p/short", expired.Door, revoked.Door, resting.Door];
        var browser = own.NewBrowser();
        var looks = new List<string>();
        foreach (var door in doors)
        {
            var got = await browser.GetAsync(door);
            var posted = await PostAsync(browser, await browser.GetAsync(fresh.Door), door);
            looks.Add($"{got.Status} {Headers(got)}\n{got.Text}\n{posted.Status} {Headers(posted)}\n{posted.Text}");
        }

        Assert.Equal(HttpStatusCode.OK, form.Status);
        Assert.Single(looks.Distinct());
        Assert.StartsWith("NotFound", looks[0], StringComparison.Ordinal);
        Assert.Contains("does not open", looks[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_FifthWrongAnswer_ClosesTheDoorForTheRightAnswerToo()
    {
        var scene = await PlanScene.MakeAsync(app);
        var browser = app.NewBrowser();
        var form = await browser.GetAsync(scene.Door);
        for (var attempt = 1; attempt < PlanLink.MaxTries; attempt++)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.SubmitAsync(form, ("Input.Zip", PlanScene.WrongZip))).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await browser.SubmitAsync(form, ("Input.Zip", PlanScene.WrongZip))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.SubmitAsync(form, ("Input.Zip", PlanScene.RightZip))).Status);
        var staff = await (await app.AsAsync(StaffRole.Agent)).GetAsync($"/agents/plans/plan/{scene.Plan}");
        Assert.Contains("Resting", staff.Document.QuerySelector("[aria-labelledby=private-link]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("plan link rests", (await (await app.AsAsync(StaffRole.Supervisor)).GetAsync("/supervisors/flags")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Knocks_TooMany_AreSlowedDownWhateverTheLink()
    {
        await using var own = await PortalApp.StartAsync(("Portal:PlanVisits:KnocksPerLink", "3"), ("Portal:PlanVisits:KnocksPerNetwork", "4"));
        var scene = await PlanScene.MakeAsync(own);
        for (var time = 0; time < 3; time++)
        {
            Assert.Equal(HttpStatusCode.OK, (await own.NewBrowser().GetAsync(scene.Door)).Status);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await own.NewBrowser().GetAsync(scene.Door)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await own.NewBrowser().GetAsync("/p/first")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await own.NewBrowser().GetAsync("/p/second")).Status);
    }

    [Fact]
    public async Task Log_OfADoor_HasNoTokenAndNoAnswer()
    {
        var scene = await PlanScene.MakeAsync(app);
        await scene.VisitAsync();
        await app.NewBrowser().SubmitAsync(scene.Door, ("Input.Zip", PlanScene.WrongZip));

        var log = app.Logs.AsJson();

        Assert.Contains("p/{token}", log, StringComparison.Ordinal);
        Assert.DoesNotContain(scene.Token, log, StringComparison.Ordinal);

        // Five digits may be part of a moment or of a trace's number: by themselves they are an answer.
        Assert.DoesNotMatch($@"(?<![\w.]){PlanScene.WrongZip}(?!\w)", log);
    }

    private string reissued = string.Empty;

    private Task ReissueAsync(PlanScene scene)
        => scene.WithAsync<PlanLinkService>(async links => reissued = (await links.IssueAsync(scene.Plan, Actor.System, Ct)).Value.Token.Value);

    /// <summary>Sends a form that one link showed to another link.</summary>
    private static async Task<PortalPage> PostAsync(PortalBrowser browser, PortalPage form, string door)
    {
        form.Document.QuerySelector("main form")!.SetAttribute("action", door);
        return await browser.SubmitAsync(form, ("Input.Zip", PlanScene.RightZip));
    }

    private static string Headers(PortalPage page) => string.Join("; ", page.Response.Headers
        .Where(header => header.Key is not "Set-Cookie").OrderBy(header => header.Key).Select(header => $"{header.Key}={string.Join(',', header.Value)}"));
}
