using System.Net;
using System.Text;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Hosting;
using CollectionsPortal.Web.Tests.Plans;

namespace CollectionsPortal.Web.Tests.Papers;

public sealed class PaperRouteTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    public static TheoryData<string, string, string> Papers => new()
    {
        { "/plan.ics", "text/calendar", "schedule.ics" },
        { "/plan.pdf", "application/pdf", "schedule.pdf" },
        { "/statement.pdf", "application/pdf", "statement.pdf" },
        { "/letters/dispute.pdf", "application/pdf", "letter.pdf" },
        { "/letters/stop.pdf", "application/pdf", "letter.pdf" },
    };

    [Theory]
    [MemberData(nameof(Papers))]
    public async Task Get_OwnPaper_IsAFileWithANeutralNameThatNobodyKeeps(string path, string media, string name)
    {
        var scene = await PlanScene.MakeAsync(app);

        var answer = (await (await scene.VisitAsync()).GetAsync("/p" + path)).Response;

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(media, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(("attachment", name), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileName));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.DoesNotContain("Maria", answer.Headers.ToString() + answer.Content.Headers, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public async Task Get_WithoutAVisit_IsClosedForEverybodyAndForStaffToo(string path, string media, string name)
    {
        foreach (var browser in new[] { app.NewBrowser(), await app.AsAsync(StaffRole.Agent), await app.AsAsync(StaffRole.Administrator) })
        {
            var page = await browser.GetAsync("/p" + path);

            Assert.Equal("/p/closed", page.RedirectsTo);
            Assert.DoesNotContain(media, page.Response.Content.Headers.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(name, page.Response.Content.Headers.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public async Task Get_ByStaff_IsTheSamePaper(string path, string media, string name)
    {
        var scene = await PlanScene.MakeAsync(app);
        var own = await (await scene.VisitAsync()).GetAsync("/p" + path);

        var staff = await (await app.AsAsync(StaffRole.Agent)).GetAsync($"/agents/plans/papers/{scene.Plan}{path}");
        var visitor = await (await scene.VisitAsync()).GetAsync($"/agents/plans/papers/{scene.Plan}{path}");

        Assert.Equal((media, name), (staff.Response.Content.Headers.ContentType!.MediaType, staff.Response.Content.Headers.ContentDisposition!.FileName));
        Assert.Equal(await own.Response.Content.ReadAsByteArrayAsync(), await staff.Response.Content.ReadAsByteArrayAsync());
        Assert.StartsWith("/account/signin", visitor.RedirectsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_LinkRevokedMeanwhile_GivesNothingMore()
    {
        var scene = await PlanScene.MakeAsync(app);
        var browser = await scene.VisitAsync();
        await scene.WithAsync<PlanLinkService>(links => links.RevokeAsync(scene.Plan, scene.Link, Actor.System, Ct));

        Assert.Equal("/p/closed", (await browser.GetAsync("/p/statement.pdf")).RedirectsTo);
    }

    [Fact]
    public async Task Get_UnknownPlanOrLetter_IsNotFound()
    {
        var agent = await app.AsAsync(StaffRole.Agent);
        var scene = await PlanScene.MakeAsync(app);

        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync("/agents/plans/papers/999999/plan.pdf")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync($"/agents/plans/papers/{scene.Plan}/letters/threat.pdf")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await scene.VisitAsync()).GetAsync("/p/letters/threat.pdf")).Status);
    }

    [Fact]
    public async Task Get_EndedPlan_HasNoCalendar()
    {
        var scene = await PlanScene.MakeAsync(app);
        var browser = await scene.VisitAsync();
        await scene.WithAsync<PlanService>(plans => plans.EndAsync(new EndPlan(scene.Plan, "Agreed otherwise"), Actor.System, Ct));

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/p/plan.ics")).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/p/plan.pdf")).Status);
    }

    [Fact]
    public async Task Get_TooMany_AreSlowedDownByLinkAndByNetwork()
    {
        await using var own = await PortalApp.StartAsync(("Portal:Papers:PerLink", "2"), ("Portal:Papers:PerNetwork", "3"));
        var (one, other) = (await (await PlanScene.MakeAsync(own)).VisitAsync(), await (await PlanScene.MakeAsync(own)).VisitAsync());

        Assert.Equal(HttpStatusCode.OK, (await one.GetAsync("/p/plan.ics")).Status);
        Assert.Equal(HttpStatusCode.OK, (await one.GetAsync("/p/plan.pdf")).Status);
        var slowed = await one.GetAsync("/p/statement.pdf?lang=es");
        Assert.Equal(HttpStatusCode.TooManyRequests, slowed.Status);
        Assert.Contains("desde su red", slowed.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/p/plan.ics")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await other.GetAsync("/p/plan.ics")).Status);
    }

    [Fact]
    public async Task Get_InEachLanguage_SpeaksIt()
    {
        var scene = await PlanScene.MakeAsync(app);
        var browser = await scene.VisitAsync();

        var (english, spanish) = (await browser.GetAsync("/p/plan.ics"), await browser.GetAsync("/p/plan.ics?lang=es"));

        Assert.Contains("SUMMARY:Payment $45.00", english.Text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Pago de $45.00", Encoding.UTF8.GetString(await spanish.Response.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_OfPapers_NamesNobody()
    {
        var scene = await PlanScene.MakeAsync(app);
        await (await scene.VisitAsync()).GetAsync("/p/statement.pdf");

        Assert.DoesNotContain("Alvarez", app.Logs.AsJson(), StringComparison.Ordinal);
    }
}
