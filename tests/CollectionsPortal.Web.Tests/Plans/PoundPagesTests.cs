using System.Text;
using AngleSharp.Dom;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.Tests.Hosting;
using CollectionsPortal.Web.Tests.Papers;
using CollectionsPortal.Web.Tests.Payments;

namespace CollectionsPortal.Web.Tests.Plans;

/// <summary>Somebody who owes pounds never reads of dollars: on their page, on any paper, in the calendar, nor staff on the lists that name them.</summary>
public sealed class PoundPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    public static TheoryData<string> Papers => ["/plan.pdf", "/statement.pdf", "/letters/dispute.pdf", "/letters/stop.pdf"];

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task DebtorsPage_OfAPlanInPounds_SaysPoundsAlone(string language)
    {
        var scene = await PlanScene.MakeAsync(app, Money.PoundSterling);
        var browser = await scene.VisitAsync();

        var page = await browser.GetAsync($"/p/plan?lang={language}");

        Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Contains("£300.00", Said(page), StringComparison.Ordinal);
        Assert.Contains("£45.00", Said(page), StringComparison.Ordinal);
        Assert.Contains(language == "en" ? "By cheque or postal order" : "Con cheque o giro postal", Said(page), StringComparison.Ordinal);
        Assert.DoesNotContain("$", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public async Task Paper_OfAPlanInPounds_SaysPoundsAlone(string path)
    {
        var scene = await PlanScene.MakeAsync(app, Money.PoundSterling);
        var browser = await scene.VisitAsync();

        using var pdf = new ReadPdf(await (await browser.GetAsync("/p" + path)).Response.Content.ReadAsByteArrayAsync());

        Assert.NotEmpty(pdf.Text);
        Assert.DoesNotContain("$", pdf.Text, StringComparison.Ordinal);
        Assert.Equal(path.StartsWith("/letters", StringComparison.Ordinal), !pdf.Text.Contains("£45.00", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Calendar_OfAPlanInPounds_SaysPoundsAlone()
    {
        var scene = await PlanScene.MakeAsync(app, Money.PoundSterling);
        var browser = await scene.VisitAsync();

        var text = Encoding.UTF8.GetString(await (await browser.GetAsync("/p/plan.ics")).Response.Content.ReadAsByteArrayAsync());

        Assert.Contains("SUMMARY:Payment £45.00", text, StringComparison.Ordinal);
        Assert.DoesNotContain("$", text, StringComparison.Ordinal);
    }

    /// <summary>The list opens with the plans that need help; one that goes well stands under "on track".</summary>
    [Fact]
    public async Task ListOfPlans_PlanInPounds_IsInPoundsUnderItsGroup()
    {
        var scene = await PlanScene.MakeAsync(app, Money.PoundSterling);
        var browser = await app.AsAsync(StaffRole.Agent);

        var first = await browser.GetAsync("/agents/plans");
        var onTrack = await browser.GetAsync($"/agents/plans?group={PlanGroup.OnTrack}");

        Assert.Null(RowOf(first, scene));
        var row = RowOf(onTrack, scene)!.TextContent;
        Assert.Contains("£45.00", row, StringComparison.Ordinal);
        Assert.Contains("of £300.00", row, StringComparison.Ordinal);
        Assert.DoesNotContain("$", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FeeAndInterest_OfADebtInPounds_AreTypedAndShownInPounds()
    {
        var (given, supervisor) = (await app.OwingAsync(300, also: account => account.InPounds().WithNotice(new(2026, 3, 3), new(2026, 4, 9))), await app.AsAsync(StaffRole.Supervisor));
        var address = $"/supervisors/debtors/{given.Debtor}/accounts/{given.Account}";
        (string, string)[] allowed = [("Input.Authority", "Agreement"), ("Input.Quote", "It may be added."), ("Input.Source", "par. 12")];

        var dollars = await supervisor.SubmitAsync($"{address}/fee", [("Input.Amount", "$25"), ("Input.What", "Returned payment"), .. allowed]);
        var fee = await supervisor.FollowAsync(await supervisor.PressAsync(dollars, "Add the fee", ("Input.Amount", "£25")));
        var terms = await supervisor.GetAsync($"{address}/interest");
        var interest = await supervisor.FollowAsync(await supervisor.SubmitAsync($"{address}/interest", [("Input.Rate", "5"), ("Input.Basis", "Actual365"), ("Input.Principal", "300"), .. allowed]));
        var accounts = await supervisor.GetAsync($"/agents/debtors/{given.Debtor}/accounts");

        Assert.Equal("What is owed is in pounds. Enter the amounts in pounds.", dollars.ErrorOf("Input.Amount"));
        Assert.Contains("In pounds (£).", Said(dollars), StringComparison.Ordinal);
        Assert.Contains("In pounds (£). Not needed to end it.", Said(terms), StringComparison.Ordinal);
        Assert.Contains("£25.00", Said(fee), StringComparison.Ordinal);
        Assert.Contains("Interest of 5% a year on £300.00", Said(interest), StringComparison.Ordinal);
        Assert.Contains("Interest of 5% a year on £300.00", Said(accounts), StringComparison.Ordinal);
        foreach (var page in new[] { fee, terms, interest, accounts }) { Assert.DoesNotContain("$", Said(page), StringComparison.Ordinal); }
    }

    [Fact]
    public async Task Queue_SomebodyWhoOwesBoth_ShowsOneSumForEach()
    {
        var given = await app.OwingAsync(120, also: account => account.Named("Bothwell", "Currencies").WithNotice(new(2026, 3, 3), new(2026, 4, 9)));
        await app.OwingAsync(45, given.Debtor, account => account.InPounds());
        var agent = await app.AsAsync(StaffRole.Agent);

        var queue = await agent.GetAsync("/agents/queue");

        var row = queue.Document.QuerySelectorAll(".row-link").Single(link => link.TextContent.Contains("Bothwell Currencies", StringComparison.Ordinal));
        Assert.Equal("$120.00 and £45.00", row.QuerySelector(".row-side.money")!.TextContent);
    }

    private static IElement? RowOf(PortalPage page, PlanScene scene)
        => page.Document.QuerySelectorAll("main a").FirstOrDefault(link => link.GetAttribute("href")?.EndsWith($"/{scene.Plan}", StringComparison.Ordinal) == true)?.Closest("tr");

    private static string Said(PortalPage page) => page.Document.QuerySelector("main")!.TextContent;
}
