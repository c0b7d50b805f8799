using System.Net;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Hosting;

namespace CollectionsPortal.Web.Tests.Plans;

/// <summary>Who sees the page, and for how long.</summary>
public sealed class PlanVisitTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Get_WithoutAVisit_IsClosedAndForStaffToo()
    {
        foreach (var browser in new[] { app.NewBrowser(), await app.AsAsync(StaffRole.Agent), await app.AsAsync(StaffRole.Supervisor), await app.AsAsync(StaffRole.Administrator) })
        {
            var page = await browser.GetAsync("/p/plan");

            Assert.Equal("/p/closed", page.RedirectsTo);
            Assert.Equal(HttpStatusCode.OK, (await browser.FollowAsync(page)).Status);
        }
    }

    [Theory]
    [InlineData("/p")]
    [InlineData("/p/a-link/and-more")]
    [InlineData("/p/plan/papers/nothing")]
    public async Task Get_NothingBelowALink_IsNotFoundAndNoDoorForStaff(string path)
    {
        var page = await app.NewBrowser().GetAsync(path);

        Assert.Equal((HttpStatusCode.NotFound, null), (page.Status, page.RedirectsTo));
        Assert.DoesNotContain("staff", page.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Visit_OpensNothingOfTheStaffs()
    {
        var browser = await (await PlanScene.MakeAsync(app)).VisitAsync();

        foreach (var path in new[] { "/agents/plans", "/supervisors/flags", "/admin/imports", "/account", "/" })
        {
            Assert.StartsWith("/account/signin", (await browser.GetAsync(path)).RedirectsTo, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Visit_OfOneLink_ShowsThatPlanOnly()
    {
        var (one, other) = (await PlanScene.MakeAsync(app), await PlanScene.MakeAsync(app));
        await other.WithAsync<PlanLinkService>(links => links.RevokeAsync(other.Plan, other.Link, Actor.System, Ct));

        Assert.Equal(HttpStatusCode.OK, (await (await one.VisitAsync()).GetAsync("/p/plan")).Status);
    }

    [Fact]
    public async Task Visit_LinkRevokedMeanwhile_IsOver()
    {
        var scene = await PlanScene.MakeAsync(app);
        var browser = await scene.VisitAsync();
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/p/plan")).Status);

        await scene.WithAsync<PlanLinkService>(links => links.RevokeAsync(scene.Plan, scene.Link, Actor.System, Ct));

        Assert.Equal("/p/closed", (await browser.GetAsync("/p/plan")).RedirectsTo);
    }

    [Fact]
    public async Task Visit_FifteenMinutesWithoutUse_IsOverAndUseKeepsIt()
    {
        await using var own = await PortalApp.StartAsync();
        var browser = await (await PlanScene.MakeAsync(own)).VisitAsync();
        for (var time = 0; time < 3; time++)
        {
            own.Time.Advance(TimeSpan.FromMinutes(14));
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/p/plan")).Status);
        }

        own.Time.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal("/p/closed", (await browser.GetAsync("/p/plan")).RedirectsTo);
    }

    [Fact]
    public async Task Post_CloseThisPage_EndsTheVisit()
    {
        var scene = await PlanScene.MakeAsync(app);
        var browser = await scene.VisitAsync();

        var closed = await browser.PressAsync(await browser.GetAsync("/p/plan"), "Close this page");

        Assert.Equal("/p/closed", closed.RedirectsTo);
        Assert.Equal("/p/closed", (await browser.GetAsync("/p/plan")).RedirectsTo);
    }

    [Fact]
    public async Task Get_Twice_CountsOneView()
    {
        var scene = await PlanScene.MakeAsync(app);
        var browser = await scene.VisitAsync();
        await browser.GetAsync("/p/plan");
        await browser.GetAsync("/p/plan");

        Assert.Equal(1, (await scene.LinkAsync()).Views);
    }
}
