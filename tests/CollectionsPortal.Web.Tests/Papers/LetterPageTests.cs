using System.Net;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Papers;
using CollectionsPortal.Web.Tests.Hosting;
using CollectionsPortal.Web.Tests.Plans;

namespace CollectionsPortal.Web.Tests.Papers;

public sealed class LetterPageTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Get_EveryLetter_IsFilledInAndLeavesTheRestToThePerson(string language)
    {
        var browser = await (await PlanScene.MakeAsync(app)).VisitAsync();
        foreach (var kind in LetterKinds.All)
        {
            var page = await browser.GetAsync($"/p/letters/{kind.Slug()}?lang={language}");

            var letter = PaperScene.TextOf(language).Letters.Of(kind);
            var text = page.Document.QuerySelector("main")!.TextContent;
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
            Assert.Equal(PaperScene.TextOf(language).Page.PageTitle, page.Document.Title);
            Assert.Contains("Maria Alvarez", text, StringComparison.Ordinal);
            Assert.Contains("Harbor & Lane, 1 Harbor Street, Richmond, VA 23219", text, StringComparison.Ordinal);
            Assert.Equal(letter.Choices.Select(choice => choice.Words), page.Document.QuerySelectorAll(".ticks li").Select(item => item.TextContent));
            Assert.Equal(letter.Next, page.Document.QuerySelectorAll(".after-letter li").Select(item => item.TextContent));
            Assert.Empty(page.Document.QuerySelectorAll("main form, main input, script"));
        }
    }

    [Fact]
    public async Task Get_UnknownLetter_IsNotFoundAndWithoutAVisitEverythingIsClosed()
    {
        var browser = await (await PlanScene.MakeAsync(app)).VisitAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/p/letters/threat")).Status);
        Assert.Equal("/p/closed", (await app.NewBrowser().GetAsync("/p/letters/dispute")).RedirectsTo);
        Assert.Equal("/p/closed", (await (await app.AsAsync(StaffRole.Agent)).GetAsync("/p/letters/dispute")).RedirectsTo);
    }

    [Theory]
    [InlineData("/p/plan")]
    [InlineData("/p/plan?lang=es")]
    [InlineData("/p/letters/stop?lang=es")]
    public async Task Get_PageWithPapers_LeadsToEachOfThemInItsOwnLanguage(string path)
    {
        var browser = await (await PlanScene.MakeAsync(app)).VisitAsync();
        var page = await browser.GetAsync(path);

        var links = page.Document.QuerySelectorAll("main a[href]").Select(link => link.GetAttribute("href")!).Where(href => href.Contains("/p/letters/", StringComparison.Ordinal) || href.Contains(".pdf", StringComparison.Ordinal) || href.Contains(".ics", StringComparison.Ordinal)).ToList();

        Assert.True(links.Count >= 4);
        Assert.All(links, link => Assert.Equal(path.Contains("lang=es", StringComparison.Ordinal), link.Contains("lang=es", StringComparison.Ordinal)));
        foreach (var link in links) { Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(link)).Status); }
    }

    [Fact]
    public async Task Get_PlanOfStaff_LeadsToEachPaperInEachLanguage()
    {
        var scene = await PlanScene.MakeAsync(app);
        var agent = await app.AsAsync(StaffRole.Agent);

        var links = (await agent.GetAsync($"/agents/plans/plan/{scene.Plan}")).Document.QuerySelectorAll("[aria-labelledby=papers] a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal((3 + LetterKinds.All.Count) * PaperText.All.Count, links.Distinct().Count());
        foreach (var link in links) { Assert.Equal(HttpStatusCode.OK, (await agent.GetAsync(link)).Status); }
    }

    [Fact]
    public async Task Get_PlanThatIsOver_OffersNoCalendar()
    {
        var scene = await PlanScene.MakeAsync(app);
        var browser = await scene.VisitAsync();
        await scene.WithAsync<PlanService>(plans => plans.EndAsync(new EndPlan(scene.Plan, "Agreed otherwise"), Actor.System, CancellationToken.None));

        var page = await browser.GetAsync("/p/plan");

        Assert.Empty(page.Document.QuerySelectorAll("a[href*='.ics']"));
        Assert.NotEmpty(page.Document.QuerySelectorAll("a[href*='statement.pdf']"));
    }
}
