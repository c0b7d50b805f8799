using System.Net;
using System.Text.RegularExpressions;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Web.Tests.Plans;

public sealed partial class PlanPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task New_PreviewThenAgree_AgreesWhatWasShown()
    {
        var (given, browser) = (await GivenAsync(300), await app.AsAsync(StaffRole.Agent));
        var path = $"/agents/plans/new/{given.Debtor}";

        var shown = await browser.PressAsync(await browser.GetAsync(path), "Show the schedule", ("Input.FirstDueOn", In(7)), ("Input.Amount", "45"));
        var agreed = await browser.PressAsync(shown, "Agree this plan");

        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Equal(7, shown.Document.QuerySelectorAll("[aria-labelledby=schedule] tbody tr").Length);
        Assert.Equal("$30.00", shown.Document.QuerySelector("[aria-labelledby=schedule] tbody tr:last-child td:last-child")!.TextContent);
        Assert.StartsWith("/agents/plans/plan/", agreed.RedirectsTo, StringComparison.Ordinal);
        var plan = await browser.FollowAsync(agreed);
        Assert.Contains("The plan is agreed.", plan.Text, StringComparison.Ordinal);
        Assert.Equal(7, plan.Document.QuerySelectorAll("[aria-labelledby=instalments] tbody tr").Length);
    }

    [Fact]
    public async Task New_ChangedAfterThePreview_ShowsItAgainInsteadOfAgreeing()
    {
        var (given, browser) = (await GivenAsync(300), await app.AsAsync(StaffRole.Agent));
        var shown = await browser.PressAsync(
            await browser.GetAsync($"/agents/plans/new/{given.Debtor}"), "Show the schedule", ("Input.FirstDueOn", In(7)), ("Input.Amount", "45"));

        var changed = await browser.PressAsync(shown, "Agree this plan", ("Input.Amount", "60"));

        Assert.Equal(HttpStatusCode.OK, changed.Status);
        Assert.Contains("Something was changed", changed.Text, StringComparison.Ordinal);
        Assert.Equal(5, changed.Document.QuerySelectorAll("[aria-labelledby=schedule] tbody tr").Length);
        Assert.StartsWith("/agents/plans/plan/", (await browser.PressAsync(changed, "Agree this plan")).RedirectsTo, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "Input.Amount")]
    [InlineData("45", "3", "Input.Amount")]
    [InlineData("a lot", "", "Input.Amount")]
    [InlineData("400", "", "Input.Amount")]
    [InlineData("", "x", "Input.Number")]
    [InlineData("", "0", "Input.Number")]
    public async Task New_Nonsense_IsRefusedAtItsFieldAndKept(string amount, string number, string field)
    {
        var (given, browser) = (await GivenAsync(300), await app.AsAsync(StaffRole.Agent));

        var page = await browser.PressAsync(
            await browser.GetAsync($"/agents/plans/new/{given.Debtor}"), "Show the schedule", ("Input.FirstDueOn", In(7)), ("Input.Amount", amount), ("Input.Number", number));

        Assert.NotNull(page.ErrorOf(field));
        Assert.Equal(amount, page.Document.GetElementById("Input_Amount")!.GetAttribute("value") ?? string.Empty);
        Assert.Equal(In(7), page.Document.GetElementById("Input_FirstDueOn")!.GetAttribute("value"));
    }

    [Fact]
    public async Task New_FirstDateInThePast_IsRefusedAtTheDate()
    {
        var (given, browser) = (await GivenAsync(300), await app.AsAsync(StaffRole.Agent));

        var page = await browser.PressAsync(
            await browser.GetAsync($"/agents/plans/new/{given.Debtor}"), "Show the schedule", ("Input.FirstDueOn", In(-2)), ("Input.Amount", "45"));

        Assert.Equal("This date is in the past.", page.ErrorOf("Input.FirstDueOn"));
    }

    [Fact]
    public async Task Link_MadeByAnAgent_IsShownOnceAndOpens()
    {
        var (scene, browser) = (await PlanScene.MakeAsync(app), await app.SignInAsync(PortalApp.EmailOf(StaffRole.Agent)));
        var path = $"/agents/plans/plan/{scene.Plan}";

        var made = await browser.PressAsync(await browser.GetAsync(path), "Make a new link");
        var shown = await browser.FollowAsync(made);
        var again = await browser.GetAsync(path);

        var address = new Uri(shown.Document.GetElementById("new-link")!.GetAttribute("value")!);
        Assert.Matches(Address(), address.AbsolutePath);
        Assert.Null(again.Document.GetElementById("new-link"));
        Assert.DoesNotContain(address.AbsolutePath, again.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await app.NewBrowser().GetAsync(address.AbsolutePath)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.NewBrowser().GetAsync(scene.Door)).Status);

        var revoked = await browser.PressAsync(again, "Revoke it");
        Assert.Contains("Revoked", (await browser.FollowAsync(revoked)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await app.NewBrowser().GetAsync(address.AbsolutePath)).Status);
    }

    [Fact]
    public async Task Payment_ForThePlan_IsBookedAndCanBeTakenBack()
    {
        var (scene, browser) = (await PlanScene.MakeAsync(app), await app.AsAsync(StaffRole.Agent));

        var paid = await browser.SubmitAsync(
            $"/agents/plans/payment/{scene.Given.Debtor}?plan={scene.Plan}", ("Input.Amount", "60.50"), ("Input.Method", "Check"), ("Input.Reference", "2001"));
        var plan = await browser.FollowAsync(paid);
        Assert.Contains("$105.50", plan.Document.QuerySelector("[aria-labelledby=standing]")!.TextContent, StringComparison.Ordinal);

        var refused = await browser.PressAsync(plan, "Take it back", ("Input.Why", ""));
        Assert.Contains("Say what was wrong.", refused.Summary, StringComparison.Ordinal);
        var taken = await browser.PressAsync(plan, "Take it back", ("Input.Why", "It came back."));
        Assert.Contains("It came back.", (await browser.FollowAsync(taken)).Text, StringComparison.Ordinal);
        var ledger = await browser.GetAsync($"/agents/plans/ledger/{scene.Given.Account}");
        Assert.Equal(["$60.50", "−$60.50", "−$45.00", "$300.00"], ledger.Document.QuerySelectorAll("tbody tr").Select(row => row.Children[2].TextContent.Trim()));
        Assert.Equal(["$255.00", "$194.50", "$255.00", "$300.00"], ledger.Document.QuerySelectorAll("tbody tr").Select(row => row.Children[3].TextContent.Trim()));
    }

    [Fact]
    public async Task Payment_MoreThanIsOwedOrACardNumber_IsRefusedAtItsField()
    {
        var (scene, browser) = (await PlanScene.MakeAsync(app), await app.AsAsync(StaffRole.Agent));
        var path = $"/agents/plans/payment/{scene.Given.Debtor}?plan={scene.Plan}";

        var tooMuch = await browser.SubmitAsync(path, ("Input.Amount", "255.01"), ("Input.Method", "Cash"));
        var card = await browser.SubmitAsync(path, ("Input.Amount", "5"), ("Input.Method", "Cash"), ("Input.Reference", "4242424242424242"));

        Assert.Contains("$255.00", tooMuch.ErrorOf("Input.Amount"), StringComparison.Ordinal);
        Assert.Equal("255.01", tooMuch.Document.GetElementById("Input_Amount")!.GetAttribute("value"));
        Assert.NotNull(card.ErrorOf("Input.Reference"));
    }

    [Fact]
    public async Task End_WithAReason_EndsThePlanAndItsPageSaysSo()
    {
        var (scene, browser) = (await PlanScene.MakeAsync(app), await app.AsAsync(StaffRole.Agent));
        var path = $"/agents/plans/plan/{scene.Plan}";

        var without = await browser.PressAsync(await browser.GetAsync(path), "End the plan");
        var ended = await browser.PressAsync(without, "End the plan", ("Input.Reason", "Lost the job."));

        Assert.Equal("Say why the plan ends.", without.ErrorOf("Input.Reason"));
        Assert.Contains("Lost the job.", (await browser.FollowAsync(ended)).Text, StringComparison.Ordinal);
        Assert.Contains("This plan ended on", (await (await scene.VisitAsync()).GetAsync("/p/plan")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Promise_Recorded_IsConfirmedAndNonsenseIsRefused()
    {
        var (given, browser) = (await GivenAsync(300), await app.AsAsync(StaffRole.Agent));
        var path = $"/agents/plans/promise/{given.Debtor}";

        var tooMuch = await browser.SubmitAsync(path, ("Input.Amount", "300.01"), ("Input.DueOn", In(5)));
        var recorded = await browser.SubmitAsync(path, ("Input.Amount", "50"), ("Input.DueOn", In(5)));

        Assert.NotNull(tooMuch.ErrorOf("Input.Amount"));
        Assert.Equal(HttpStatusCode.Redirect, recorded.Status);
    }

    [Theory]
    [InlineData("/agents/plans/plan/999999")]
    [InlineData("/agents/plans/help/999999")]
    [InlineData("/agents/plans/change/999999")]
    [InlineData("/agents/plans/review/999999")]
    [InlineData("/agents/plans/ending/999999")]
    [InlineData("/agents/plans/new/999999")]
    [InlineData("/agents/plans/payment/999999")]
    [InlineData("/agents/plans/ledger/999999")]
    [InlineData("/agents/plans/promise/999999")]
    public async Task Get_UnknownKey_IsNotFound(string path)
        => Assert.Equal(HttpStatusCode.NotFound, (await (await app.AsAsync(StaffRole.Agent)).GetAsync(path)).Status);

    [Fact]
    public async Task List_MissedPlans_ComeFirstAndTheirNumberIsSaid()
    {
        await using var own = await PortalApp.StartAsync();
        var scene = await PlanScene.MakeAsync(own);
        var browser = await own.SignInAsync(PortalApp.EmailOf(StaffRole.Agent));
        Assert.Contains("Nobody has missed a payment", (await browser.GetAsync("/agents/plans")).Text, StringComparison.Ordinal);
        own.Time.Advance(TimeSpan.FromDays(20));

        var missed = await (await own.SignInAsync(PortalApp.EmailOf(StaffRole.Agent))).GetAsync("/agents/plans");

        var row = missed.Document.QuerySelector("tbody tr")!;
        Assert.Contains("Maria Alvarez", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("$45.00", row.Children[1].TextContent, StringComparison.Ordinal);
        Assert.Equal($"/agents/plans/plan/{scene.Plan}", row.QuerySelector("a")!.GetAttribute("href"));
    }

    [GeneratedRegex("^/p/[A-Za-z0-9_-]{43}$", RegexOptions.None, 1000)]
    private static partial Regex Address();

    private async Task<GivenAccount> GivenAsync(decimal owing)
    {
        GivenAccount? given = null;
        await app.DoAsync(async services => given = await Testing.Given.Account().Owing(owing)
            .SaveAsync(services.GetRequiredService<PortalDb>(), app.Time.GetCurrentInstant()));
        return given!;
    }

    /// <summary>A day so many days from the agency's today.</summary>
    private string In(int days) => LocalDatePattern.Iso.Format(app.Time.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["America/New_York"]).Date.PlusDays(days));
}
