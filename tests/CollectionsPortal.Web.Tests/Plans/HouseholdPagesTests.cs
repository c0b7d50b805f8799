using System.Net;
using AngleSharp.Dom;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Web.Tests.Plans;

/// <summary>The statement asks for who lives there, and speaks the currency of what is owed.</summary>
public sealed class HouseholdPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Household_WithChildren_OffersTheirLinesAndKeepsWhatWasTyped()
    {
        var (given, browser) = (await GivenAsync(), await app.AsAsync(StaffRole.Agent));
        var alone = await browser.GetAsync($"/agents/plans/newbudget/{given.Debtor}?form=LineByLine");

        var family = await browser.PressAsync(
            alone, "Show the lines for them", ("Input.Adults", "2"), ("Input.Children", "2"), (AmountOf(alone, "Food"), "520"), (AmountOf(alone, "Earnings"), "a lot"));

        Assert.DoesNotContain("Child care and school", Said(alone), StringComparison.Ordinal);
        Assert.DoesNotContain("A partner’s share", Said(alone), StringComparison.Ordinal);
        Assert.Contains("For 2 children: child care", Said(family), StringComparison.Ordinal);
        Assert.Contains("A partner’s share", Said(family), StringComparison.Ordinal);
        Assert.Equal(("520", "a lot"), (ValueOf(family, "Food"), ValueOf(family, "Earnings")));
        Assert.Contains("$520.00 a month, $130.00 per person", Said(family), StringComparison.Ordinal);
        Assert.Empty(family.Document.QuerySelectorAll(".field-error"));
    }

    [Fact]
    public async Task Household_ChildrenGone_ALineWithAnAmountStays()
    {
        var (given, browser) = (await GivenAsync(), await app.AsAsync(StaffRole.Agent));
        var page = await browser.GetAsync($"/agents/plans/newbudget/{given.Debtor}?form=LineByLine");
        var family = await browser.PressAsync(page, "Show the lines for them", ("Input.Children", "1"));

        var empty = await browser.PressAsync(family, "Show the lines for them", ("Input.Children", "0"));
        var paid = await browser.PressAsync(family, "Show the lines for them", ("Input.Children", "0"), (AmountOf(family, "Children"), "80"));

        Assert.DoesNotContain("Child care and school", Said(empty), StringComparison.Ordinal);
        Assert.Equal("80", ValueOf(paid, "Children"));
    }

    [Fact]
    public async Task Kept_ForFour_TheStatementSaysWhatFallsToEach()
    {
        var (given, browser) = (await GivenAsync(), await app.AsAsync(StaffRole.Agent));
        var page = await browser.GetAsync($"/agents/plans/newbudget/{given.Debtor}?form=LineByLine");

        var kept = await browser.PressAsync(
            page, "Keep it", ("Input.Adults", "2"), ("Input.Children", "2"), (AmountOf(page, "Earnings"), "3000"), (AmountOf(page, "Food"), "120"),
            (AmountOf(page, "Food").Replace("Amount", "Rhythm", StringComparison.Ordinal), "Weekly"), (AmountOf(page, "Home"), "900"),
            ("Input.Source", "ToldByPhone"), ("Input.Consent", "Spoken"));
        var shown = await browser.FollowAsync(kept);

        Assert.Equal("$520.00 a month, $130.00 per person", Assert.Single(shown.Document.QuerySelectorAll(".per-head")).TextContent.Trim());
        Assert.Contains("2 adults, 2 children", Said(shown), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pounds_OfAPersonWhoOwesPounds_FromTheStatementToThePlan()
    {
        var (given, browser) = (await GivenAsync(pounds: true), await app.AsAsync(StaffRole.Agent));
        var questions = await browser.GetAsync($"/agents/plans/newbudget/{given.Debtor}");

        var told = await browser.FollowAsync(await browser.PressAsync(
            questions, "Keep it", ("Input.Lines[0].Amount", "£2,000"), ("Input.Lines[1].Amount", "1800"), ("Input.Lines[2].Amount", "0"), ("Input.Source", "ToldByPhone"), ("Input.Consent", "Spoken")));
        var offers = await browser.GetAsync($"/agents/plans/offers/{given.Debtor}");
        var shown = await browser.PressAsync(await browser.GetAsync($"/agents/plans/new/{given.Debtor}"), "Show the schedule", ("Input.FirstDueOn", In(7)), ("Input.Amount", "£45"));
        var plan = await browser.FollowAsync(await browser.PressAsync(shown, "Agree this plan"));

        Assert.Contains("All sums are in pounds.", Said(questions), StringComparison.Ordinal);
        Assert.Contains("£180.00", told.Document.QuerySelector("[aria-labelledby=left]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["£90.00", "£135.00", "£180.00"], offers.Document.QuerySelectorAll(".offer .offer-amount").Select(e => e.TextContent.Trim()));
        Assert.Contains("You pay £45.00 on the", shown.Document.GetElementById("Input_Words")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("£300.00", Said(plan), StringComparison.Ordinal);
        foreach (var page in new[] { questions, told, offers, shown, plan })
        {
            Assert.DoesNotContain("$", Said(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Pounds_DollarsTypedOrDebtsMixed_AreRefusedWithASentence()
    {
        var (given, browser) = (await GivenAsync(pounds: true), await app.AsAsync(StaffRole.Agent));
        await GivenAsync(given);
        var page = await browser.GetAsync($"/agents/plans/new/{given.Debtor}");

        var mixed = await browser.PressAsync(page, "Show the schedule", ("Input.FirstDueOn", In(7)), ("Input.Amount", "45"));
        var dollars = await browser.PressAsync(page, "Show the schedule", ("Input.Accounts", $"{given.Account}"), ("Input.FirstDueOn", In(7)), ("Input.Amount", "$45"));

        Assert.Contains("Make one plan for each currency.", mixed.ErrorOf("Input.Accounts"), StringComparison.Ordinal);
        Assert.Equal("What is owed is in pounds. Enter the amounts in pounds.", dollars.ErrorOf("Input.Amount"));
        Assert.Equal(HttpStatusCode.OK, dollars.Status);
    }

    private static string Said(PortalPage page) => page.Document.QuerySelector("main")!.TextContent;

    private static string AmountOf(PortalPage page, string category) => LineOf(page, category).GetAttribute("name")!.Replace("Category", "Amount", StringComparison.Ordinal);

    private static string? ValueOf(PortalPage page, string category) => page.Document.QuerySelector($"[name='{AmountOf(page, category)}']")!.GetAttribute("value");

    private static IElement LineOf(PortalPage page, string category) => page.Document.QuerySelectorAll("input[name$='.Category']").Single(e => e.GetAttribute("value") == category);

    private async Task<GivenAccount> GivenAsync(GivenAccount? other = null, bool pounds = false)
    {
        GivenAccount? given = null;
        await app.DoAsync(async services =>
        {
            var builder = Given.Account().Owing(300);
            builder = other is null ? builder : builder.OwedBy(other.Debtor);
            given = await (pounds ? builder.InPounds() : builder).SaveAsync(services.GetRequiredService<PortalDb>(), app.Time.GetCurrentInstant());
        });
        return given!;
    }

    private string In(int days) => LocalDatePattern.Iso.Format(app.Time.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["America/New_York"]).Date.PlusDays(days));
}
