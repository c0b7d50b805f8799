using System.Net;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Web.Tests.Plans;

/// <summary>From what is left each month to a plan. The portal runs with the agency's own small amount, 50 dollars.</summary>
public sealed class AffordabilityPagesTests(AffordabilityPagesTests.StrictApp strict) : IClassFixture<AffordabilityPagesTests.StrictApp>
{
    private PortalApp App => strict.App;

    [Fact]
    public async Task NewBudget_ThreeQuestions_SaysWhatIsLeftAndKeepsTheOldVersion()
    {
        var (given, browser) = (await GivenAsync(300), await App.AsAsync(StaffRole.Agent));

        var kept = await TellAsync(browser, given, "2000", "1800");
        var shown = await browser.FollowAsync(kept);
        var again = await TellAsync(browser, given, "1913.37", "1800");
        var newest = await browser.FollowAsync(again);
        var old = await browser.GetAsync($"/agents/plans/budget/{given.Debtor}?v=1");

        Assert.Equal($"/agents/plans/budget/{given.Debtor}", kept.RedirectsTo);
        Assert.Contains("$180.00", Left(shown), StringComparison.Ordinal);
        Assert.Contains("$102.03", Left(newest), StringComparison.Ordinal);
        Assert.Contains("$180.00", Left(old), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/agents/plans/budget/{given.Debtor}?v=3")).Status);
        Assert.DoesNotContain("1913.37", App.Logs.AsJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewBudget_LineByLine_MixesRhythms()
    {
        var (given, browser) = (await GivenAsync(300), await App.AsAsync(StaffRole.Agent));

        var kept = await browser.SubmitAsync(
            $"/agents/plans/newbudget/{given.Debtor}?form=LineByLine",
            ("Input.Lines[0].Amount", "500"), ("Input.Lines[0].Rhythm", "Weekly"), ("Input.Lines[6].Amount", "900"), ("Input.Lines[8].Amount", "100"),
            ("Input.Lines[8].Rhythm", "EveryTwoWeeks"), ("Input.Source", "PapersSeen"), ("Input.Consent", "Written"));
        var shown = await browser.FollowAsync(kept);

        // 26,000 less 10,800 less 2,600 a year, less 20 a month, is 1,030 a month.
        Assert.Contains("$1,030.00", Left(shown), StringComparison.Ordinal);
        Assert.Contains("a week", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewBudget_NothingLeft_IsSaidKindly()
    {
        var (given, browser) = (await GivenAsync(300), await App.AsAsync(StaffRole.Agent));

        var shown = await browser.FollowAsync(await TellAsync(browser, given, "1000", "1800"));
        var offers = await browser.GetAsync($"/agents/plans/offers/{given.Debtor}");

        Assert.Contains("nothing left this month", Left(shown), StringComparison.Ordinal);
        Assert.DoesNotContain("−", Left(shown), StringComparison.Ordinal);
        Assert.Contains("Talk about a pause", offers.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "1800", "Spoken", "Input_Lines_0__Amount-error")]
    [InlineData("a lot", "1800", "Spoken", "Input_Lines_0__Amount-error")]
    [InlineData("2000", "-5", "Spoken", "Input_Lines_0__Amount-error")]
    [InlineData("2000", "1800", "", "Input_Consent-error")]
    public async Task NewBudget_Nonsense_IsRefusedAtItsFieldAndKept(string income, string essentials, string consent, string error)
    {
        var (given, browser) = (await GivenAsync(300), await App.AsAsync(StaffRole.Agent));

        var page = await TellAsync(browser, given, income, essentials, consent);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.Document.GetElementById(error));
        Assert.Equal(essentials, page.Document.QuerySelector("[name='Input.Lines[1].Amount']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Offers_TakeOne_ShowsItsScheduleAndTheWordsAndAgreesIt()
    {
        var (given, browser) = (await GivenAsync(300), await App.AsAsync(StaffRole.Agent));
        await TellAsync(browser, given, "2000", "1800");

        var offers = await browser.PressAsync(await browser.GetAsync($"/agents/plans/offers/{given.Debtor}"), "Show", ("Input.Rhythm", "EveryTwoWeeks"), ("Input.FirstDueOn", In(10)));
        var shown = await browser.PressAsync(offers, "Take this one: Comfortable, $41.00");
        var agreed = await browser.PressAsync(shown, "Agree this plan", ("Input.Through", "InPerson"));

        Assert.Equal(["$41.00", "$62.00", "$83.00"], offers.Document.QuerySelectorAll(".offer .offer-amount").Select(e => e.TextContent.Trim()));
        Assert.Equal(8, shown.Document.QuerySelectorAll("[aria-labelledby=schedule] tbody tr").Length);
        Assert.Contains("You pay $41.00 every second", shown.Document.GetElementById("Input_Words")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("/agents/plans/plan/", agreed.RedirectsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offers_TheirOwnIdea_ShowsWhereItLeadsWithAndWithoutScript()
    {
        var (given, browser) = (await GivenAsync(300), await App.AsAsync(StaffRole.Agent));
        await TellAsync(browser, given, "2000", "1800");
        var page = await browser.GetAsync($"/agents/plans/offers/{given.Debtor}");

        var shown = await browser.PressAsync(page, "Show", ("Input.Rhythm", "Monthly"), ("Input.FirstDueOn", In(10)), ("Input.Amount", "100"));
        var byNumber = await browser.PressAsync(page, "Show", ("Input.Rhythm", "Monthly"), ("Input.FirstDueOn", In(10)), ("Input.Number", "7"));
        page.Document.QuerySelector("[data-figures]")!.SetAttribute("action", page.Document.QuerySelector("[data-figures]")!.GetAttribute("data-figures"));
        var figures = await browser.PressAsync(page, "Show", ("Input.Rhythm", "Monthly"), ("Input.FirstDueOn", In(10)), ("Input.Amount", "200"));

        Assert.Contains("$80.00 a month besides essentials", shown.Document.GetElementById("figures")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("$42.86", byNumber.Document.GetElementById("figures")!.TextContent, StringComparison.Ordinal);
        Assert.Null(figures.Document.QuerySelector("h1"));
        Assert.Contains("more than fits: at most $180.00 a month", figures.Text, StringComparison.Ordinal);
    }

    /// <summary>No button leads an agent to a refusal; a supervisor may take it, and is asked why.</summary>
    [Fact]
    public async Task Offers_MoreThanFits_CanBeTakenByASupervisorOnly()
    {
        var (given, agent, supervisor) = (await GivenAsync(300), await App.AsAsync(StaffRole.Agent), await App.AsAsync(StaffRole.Supervisor));
        await TellAsync(agent, given, "2000", "1800");
        var path = $"/agents/plans/offers/{given.Debtor}";

        var forAgent = await agent.PressAsync(await agent.GetAsync(path), "Show", ("Input.FirstDueOn", In(10)), ("Input.Amount", "200"));
        var forSupervisor = await supervisor.PressAsync(await supervisor.GetAsync(path), "Show", ("Input.FirstDueOn", In(10)), ("Input.Amount", "200"));

        Assert.DoesNotContain("Their own idea", forAgent.Text, StringComparison.Ordinal);
        Assert.Contains("Their own idea, $200.00", forSupervisor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewBudget_SeveralThingsMissing_SaysAllAtOnce()
    {
        var (given, browser) = (await GivenAsync(300), await App.AsAsync(StaffRole.Agent));

        var page = await browser.SubmitAsync($"/agents/plans/newbudget/{given.Debtor}", ("Input.Lines[0].Amount", "a lot"));

        Assert.All(new[] { "Input_Lines_0__Amount-error", "Input_Source-error", "Input_Consent-error" }, id => Assert.NotNull(page.Document.GetElementById(id)));
    }

    [Fact]
    public async Task Offers_WithoutAStatement_OffersSmallPlansAndAsksForOne()
    {
        var (given, browser) = (await GivenAsync(300), await App.AsAsync(StaffRole.Agent));

        var page = await browser.GetAsync($"/agents/plans/offers/{given.Debtor}");

        Assert.Equal(["$25.00", "$37.00", "$50.00"], page.Document.QuerySelectorAll(".offer .offer-amount").Select(e => e.TextContent.Trim()));
        Assert.Contains("ask the three questions", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_AboveWhatIsLeft_IsRefusedForAnAgentAndAllowedByASupervisorWithAReason()
    {
        var (given, agent) = (await GivenAsync(900), await App.AsAsync(StaffRole.Agent));
        await TellAsync(agent, given, "2000", "1800");
        var path = $"/agents/plans/new/{given.Debtor}";

        var refused = await agent.PressAsync(await agent.GetAsync(path), "Show the schedule", ("Input.FirstDueOn", In(7)), ("Input.Amount", "200"));
        Assert.Contains("at most $180.00 a month fits", refused.ErrorOf("Input.Amount"), StringComparison.Ordinal);
        Assert.NotNull(refused.Document.QuerySelector("[aria-labelledby=schedule]"));
        Assert.DoesNotContain(refused.Document.QuerySelectorAll("button"), b => b.TextContent.Trim() == "Agree this plan");

        var supervisor = await App.AsAsync(StaffRole.Supervisor);
        var asked = await supervisor.PressAsync(await supervisor.GetAsync(path), "Show the schedule", ("Input.FirstDueOn", In(7)), ("Input.Amount", "200"));
        var silent = await supervisor.PressAsync(asked, "Agree this plan");
        Assert.Contains("You may allow it", silent.ErrorOf("Input.AllowedBecause"), StringComparison.Ordinal);
        var allowed = await supervisor.FollowAsync(await supervisor.PressAsync(silent, "Agree this plan", ("Input.AllowedBecause", "A bonus comes in May.")));
        Assert.Matches("More than what was left: allowed by .+, “A bonus comes in May.”", allowed.Document.QuerySelector("[aria-labelledby=history]")!.TextContent);
    }

    [Fact]
    public async Task New_WithoutAStatement_AsksForOneAboveTheSmallAmount()
    {
        var (given, browser) = (await GivenAsync(900), await App.AsAsync(StaffRole.Agent));
        var page = await browser.GetAsync($"/agents/plans/new/{given.Debtor}");

        var above = await browser.PressAsync(page, "Show the schedule", ("Input.FirstDueOn", In(7)), ("Input.Amount", "51"));
        var small = await browser.PressAsync(page, "Show the schedule", ("Input.FirstDueOn", In(7)), ("Input.Amount", "50"));

        Assert.Contains("three questions", above.ErrorOf("Input.Amount"), StringComparison.Ordinal);
        Assert.StartsWith("/agents/plans/plan/", (await browser.PressAsync(small, "Agree this plan")).RedirectsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_OtherRhythmsAndAmounts_AreScheduledAsSaid()
    {
        var (given, browser) = (await GivenAsync(200), await App.AsAsync(StaffRole.Agent));
        await TellAsync(browser, given, "2000", "1000");
        var page = await browser.GetAsync($"/agents/plans/new/{given.Debtor}");

        var twice = await browser.PressAsync(page, "Show the schedule", ("Input.Rhythm", "TwiceAMonth"), ("Input.FirstDueOn", "2027-01-03"), ("Input.OtherDay", "18"), ("Input.Amount", "60"));
        var stepped = await browser.PressAsync(
            page, "Show the schedule", ("Input.FirstDueOn", "2027-01-03"), ("Input.Amount", "50"), ("Input.Steps[0].Number", "2"), ("Input.Steps[0].Amount", "10"));
        var seasonal = await browser.PressAsync(
            page, "Show the schedule", ("Input.FirstDueOn", "2027-01-03"), ("Input.Amount", "100"), ("Input.Seasons[0].Months", "1"), ("Input.Seasons[0].Amount", "0"));
        var first = await browser.PressAsync(page, "Show the schedule", ("Input.FirstDueOn", "2027-01-03"), ("Input.Number", "3"), ("Input.Remainder", "First"));

        Assert.Equal(["Sun 3 Jan 2027", "Mon 18 Jan 2027", "Wed 3 Feb 2027", "Thu 18 Feb 2027"], Column(twice, 1));
        Assert.Contains("on the 3rd and the 18th of each month", twice.Document.GetElementById("Input_Words")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["$10.00", "$10.00", "$50.00", "$50.00", "$50.00", "$30.00"], Column(stepped, 2));
        Assert.Equal(["Wed 3 Feb 2027", "Wed 3 Mar 2027"], Column(seasonal, 1));
        Assert.Equal(["$66.68", "$66.66", "$66.66"], Column(first, 2));
    }

    [Fact]
    public async Task New_OwnWords_StayWhenTheScheduleIsShownAgain()
    {
        var (given, browser) = (await GivenAsync(100), await App.AsAsync(StaffRole.Agent));
        var shown = await browser.PressAsync(await browser.GetAsync($"/agents/plans/new/{given.Debtor}"), "Show the schedule", ("Input.FirstDueOn", In(7)), ("Input.Amount", "50"));

        var changed = await browser.PressAsync(shown, "Show the schedule", ("Input.Amount", "25"));
        var own = await browser.PressAsync(changed, "Show the schedule", ("Input.Amount", "20"), ("Input.Words", "Twenty a month, fine?"));

        Assert.Contains("$25.00", changed.Document.GetElementById("Input_Words")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Twenty a month, fine?", own.Document.GetElementById("Input_Words")!.TextContent.Trim());
    }

    [Fact]
    public async Task Draft_Kept_IsListedAgreedLaterOrDropped()
    {
        var (first, second, browser) = (await GivenAsync(100), await GivenAsync(100), await App.AsAsync(StaffRole.Agent));

        var draft = await browser.FollowAsync(await KeepAsync(browser, first));
        var dropped = await browser.PressAsync(await browser.FollowAsync(await KeepAsync(browser, second)), "Drop the draft");
        var path = draft.Response.RequestMessage!.RequestUri!.AbsolutePath;
        var list = await browser.GetAsync("/agents/plans/drafts");
        var again = await browser.PressAsync(draft, "Make a new schedule from it");
        var agreed = await browser.PressAsync(draft, "Agree this plan", ("Input.Through", "Writing"));

        Assert.Equal("/agents/plans/drafts", dropped.RedirectsTo);
        Assert.Contains(list.Document.QuerySelectorAll("tbody a"), a => a.GetAttribute("href") == path);
        Assert.Equal(2, again.Document.QuerySelectorAll("[aria-labelledby=schedule] tbody tr").Length);
        Assert.StartsWith("/agents/plans/plan/", agreed.RedirectsTo, StringComparison.Ordinal);
        Assert.Equal(agreed.RedirectsTo, (await browser.GetAsync(path)).RedirectsTo);
        Assert.Equal(agreed.RedirectsTo, (await browser.PressAsync(draft, "Agree this plan")).RedirectsTo);
    }

    [Theory]
    [InlineData("/agents/plans/offers/999999")]
    [InlineData("/agents/plans/budget/999999")]
    [InlineData("/agents/plans/newbudget/999999")]
    [InlineData("/agents/plans/draft/999999")]
    public async Task Get_UnknownKey_IsNotFound(string path)
        => Assert.Equal(HttpStatusCode.NotFound, (await (await App.AsAsync(StaffRole.Agent)).GetAsync(path)).Status);

    private async Task<PortalPage> KeepAsync(PortalBrowser browser, GivenAccount given)
    {
        var page = await browser.GetAsync($"/agents/plans/new/{given.Debtor}");
        var shown = await browser.PressAsync(page, "Show the schedule", ("Input.FirstDueOn", In(7)), ("Input.Amount", "50"));
        return await browser.PressAsync(shown, "Keep it, they think it over");
    }

    private static Task<PortalPage> TellAsync(PortalBrowser browser, GivenAccount given, string income, string essentials, string consent = "Spoken") => browser.SubmitAsync(
        $"/agents/plans/newbudget/{given.Debtor}",
        ("Input.Lines[0].Amount", income), ("Input.Lines[1].Amount", essentials), ("Input.Lines[2].Amount", "0"), ("Input.Source", "ToldByPhone"), ("Input.Consent", consent));

    private static string Left(PortalPage page) => page.Document.QuerySelector("[aria-labelledby=left]")!.TextContent;

    private static IEnumerable<string> Column(PortalPage page, int column)
        => page.Document.QuerySelectorAll("[aria-labelledby=schedule] tbody tr").Select(row => row.Children[column].TextContent.Trim());

    private async Task<GivenAccount> GivenAsync(decimal owing)
    {
        GivenAccount? given = null;
        await App.DoAsync(async services => given = await Given.Account().Owing(owing).SaveAsync(services.GetRequiredService<PortalDb>(), App.Time.GetCurrentInstant()));
        return given!;
    }

    /// <summary>A day so many days from the agency's today.</summary>
    private string In(int days) => LocalDatePattern.Iso.Format(App.Time.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["America/New_York"]).Date.PlusDays(days));

    public sealed class StrictApp : IAsyncLifetime
    {
        public PortalApp App { get; private set; } = null!;

        public async Task InitializeAsync() => App = await PortalApp.StartAsync(("Portal:Affordability:SmallAMonth", "50"));

        public async Task DisposeAsync() => await App.DisposeAsync();
    }
}
