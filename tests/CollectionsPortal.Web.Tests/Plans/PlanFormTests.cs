using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NodaTime.Text;

namespace CollectionsPortal.Web.Tests.Plans;

/// <summary>The form of a new plan: steps, the order of accounts, drafts that are started anew, and one plan for a double click.</summary>
public sealed class PlanFormTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Step_AddedByPost_KeepsWhatWasTypedAndMakesSeveralSteps()
    {
        var (given, browser) = (await GivenAsync(200), await app.AsAsync(StaffRole.Agent));
        var page = await browser.GetAsync($"/agents/plans/new/{given.Debtor}");

        var more = await browser.PressAsync(page, "Add a step", ("Input.Amount", "50"), ("Input.Steps[0].Number", "2"), ("Input.Steps[0].Amount", "a little"));
        var shown = await browser.PressAsync(
            more, "Show the schedule", ("Input.FirstDueOn", "2027-01-03"), ("Input.Steps[0].Amount", "10"), ("Input.Steps[1].Number", "1"), ("Input.Steps[1].Amount", "30"));

        Assert.Equal(("50", "2", "a little"), (ValueOf(more, "Input.Amount"), ValueOf(more, "Input.Steps[0].Number"), ValueOf(more, "Input.Steps[0].Amount")));
        Assert.Empty(more.Document.QuerySelectorAll(".field-error"));
        Assert.Equal(["$10.00", "$10.00", "$30.00", "$50.00", "$50.00", "$50.00"], Column(shown, 2));
    }

    [Fact]
    public async Task Draft_WithTwoSeasons_StartsAnewWithBoth()
    {
        var (given, browser) = (await GivenAsync(200), await app.AsAsync(StaffRole.Agent));
        var more = await browser.PressAsync(await browser.GetAsync($"/agents/plans/new/{given.Debtor}"), "Add other months", ("Input.Amount", "50"), ("Input.Seasons[0].Months", "1"), ("Input.Seasons[0].Amount", "0"));
        var shown = await browser.PressAsync(more, "Show the schedule", ("Input.FirstDueOn", "2027-01-03"), ("Input.Seasons[1].Months", "3"), ("Input.Seasons[1].Amount", "75"));
        var draft = await browser.FollowAsync(await browser.PressAsync(shown, "Keep it, they think it over"));

        var again = await browser.PressAsync(draft, "Make a new schedule from it");

        Assert.Equal(["$50.00", "$75.00", "$50.00", "$25.00"], Column(shown, 2));
        Assert.Contains("$50.00 on the 3rd of each month, but nothing in January, and $75.00 in March", shown.Document.GetElementById("Input_Words")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Column(shown, 1), Column(again, 1));
        Assert.Equal(Column(shown, 2), Column(again, 2));
        Assert.Equal(("50", "0", "75"), (ValueOf(again, "Input.Amount"), ValueOf(again, "Input.Seasons[0].Amount"), ValueOf(again, "Input.Seasons[1].Amount")));
        Assert.Equal(["1", "3"], again.Document.QuerySelectorAll("[name$='.Months'][checked]").Select(box => box.GetAttribute("value")));
        Assert.All(again.Document.QuerySelectorAll("[name^='Input.Steps']"), field => Assert.Empty(field.GetAttribute("value") ?? ""));
    }

    [Fact]
    public async Task Season_NamedTwiceOrWithoutMonths_IsRefusedAtItsField()
    {
        var (given, browser) = (await GivenAsync(200), await app.AsAsync(StaffRole.Agent));
        var page = await browser.PressAsync(await browser.GetAsync($"/agents/plans/new/{given.Debtor}"), "Add other months", ("Input.Amount", "50"), ("Input.FirstDueOn", "2027-01-03"), ("Input.Seasons[0].Months", "1"), ("Input.Seasons[0].Amount", "0"));

        var twice = await browser.PressAsync(page, "Show the schedule", ("Input.Seasons[1].Months", "1"), ("Input.Seasons[1].Amount", "75"));
        var none = await browser.PressAsync(page, "Show the schedule", ("Input.Seasons[1].Amount", "75"));

        Assert.Equal("A month has one amount: it stands above already.", twice.ErrorOf("Input_Seasons_1__Months"));
        Assert.Equal("Choose the months with this amount.", none.ErrorOf("Input_Seasons_1__Months"));
        Assert.Equal("75", ValueOf(none, "Input.Seasons[1].Amount"));
    }

    [Fact]
    public async Task Step_WithoutAmount_IsRefusedAtItsField()
    {
        var (given, browser) = (await GivenAsync(200), await app.AsAsync(StaffRole.Agent));
        var more = await browser.PressAsync(await browser.GetAsync($"/agents/plans/new/{given.Debtor}"), "Add a step");

        var refused = await browser.PressAsync(
            more, "Show the schedule", ("Input.FirstDueOn", "2027-01-03"), ("Input.Amount", "50"), ("Input.Steps[0].Number", "2"), ("Input.Steps[0].Amount", "10"), ("Input.Steps[1].Number", "2"));

        Assert.NotNull(refused.ErrorOf("Input_Steps_1__Amount"));
        Assert.Equal("2", ValueOf(refused, "Input.Steps[1].Number"));
    }

    [Fact]
    public async Task Draft_StartedAnew_KeepsTheSecondDateAndTheSteps()
    {
        var (given, browser) = (await GivenAsync(200), await app.AsAsync(StaffRole.Agent));
        var page = await browser.GetAsync($"/agents/plans/new/{given.Debtor}");
        var shown = await browser.PressAsync(
            page, "Show the schedule", ("Input.Rhythm", "TwiceAMonth"), ("Input.FirstDueOn", "2027-01-03"), ("Input.OtherDay", "18"), ("Input.Amount", "60"),
            ("Input.Steps[0].Number", "2"), ("Input.Steps[0].Amount", "10"));
        var draft = await browser.FollowAsync(await browser.PressAsync(shown, "Keep it, they think it over"));

        var again = await browser.PressAsync(draft, "Make a new schedule from it");

        Assert.Equal(Column(shown, 1), Column(again, 1));
        Assert.Equal(Column(shown, 2), Column(again, 2));
        Assert.Equal(("18", "2", "10"), (ValueOf(again, "Input.OtherDay"), ValueOf(again, "Input.Steps[0].Number"), ValueOf(again, "Input.Steps[0].Amount")));
    }

    [Theory]
    [InlineData("Keep it, they think it over")]
    [InlineData("Agree this plan")]
    public async Task Button_PressedTwice_MakesOne(string button)
    {
        var (given, browser) = (await GivenAsync(200), await app.AsAsync(StaffRole.Agent));
        var shown = await browser.PressAsync(await browser.GetAsync($"/agents/plans/new/{given.Debtor}"), "Show the schedule", ("Input.FirstDueOn", In(7)), ("Input.Amount", "50"));

        var first = await browser.PressAsync(shown, button);
        var second = await browser.PressAsync(shown, button);

        Assert.NotNull(first.RedirectsTo);
        Assert.Equal(first.RedirectsTo, second.RedirectsTo);
    }

    [Fact]
    public async Task Places_AsThePersonWishes_AreTheOrderOfThePlan()
    {
        var (first, browser) = (await GivenAsync(100), await app.AsAsync(StaffRole.Agent));
        var second = await GivenAsync(200, first);
        var third = await GivenAsync(300, first);
        var page = await browser.GetAsync($"/agents/plans/new/{first.Debtor}");

        var wrong = await browser.PressAsync(page, "Show the schedule", ("Input.FirstDueOn", In(7)), ("Input.Amount", "50"), ("Input.Places[2].Place", "last"));
        var shown = await browser.PressAsync(page, "Show the schedule", ("Input.FirstDueOn", In(7)), ("Input.Amount", "50"), ("Input.Places[2].Place", "1"), ("Input.Places[1].Place", "2"));
        var plan = await browser.FollowAsync(await browser.PressAsync(shown, "Agree this plan"));

        var links = plan.Document.QuerySelectorAll("[aria-labelledby=accounts] a").Select(a => a.GetAttribute("href"));
        Assert.Equal(new[] { third, second, first }.Select(given => $"/agents/plans/ledger/{given.Account}"), links);
        Assert.Equal("Enter 1 for the first, 2 for the second.", wrong.ErrorOf("Input_Places_2__Place"));
    }

    [Fact]
    public async Task Plan_PausedTokenOrNothing_SaysSo()
    {
        var browser = await app.AsAsync(StaffRole.Agent);
        var today = PlanScene.Today(app);

        var paused = await browser.GetAsync($"/agents/plans/plan/{await ChangedAsync(new PlanChange.Holiday(today.PlusMonths(1)))}");
        var token = await browser.GetAsync($"/agents/plans/plan/{await ChangedAsync(new PlanChange.Token(Money.Usd(1), PlanRhythm.Monthly, today.PlusDays(3), today.PlusMonths(3)))}");
        var nothing = await browser.GetAsync($"/agents/plans/plan/{await ChangedAsync(new PlanChange.Nil(today.PlusMonths(3)))}");

        Assert.Equal("Paused", paused.Document.QuerySelector("[aria-labelledby=standing] .chip")!.TextContent.Trim());
        Assert.Contains("Payments go on from", Standing(paused), StringComparison.Ordinal);
        Assert.Contains("Token payments", Standing(token), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("no payments for now", nothing.Text, StringComparison.Ordinal);
        Assert.Null(nothing.Document.QuerySelector("[aria-labelledby=standing] progress"));
        Assert.Contains("Somebody asks whether it still fits on", Standing(nothing), StringComparison.Ordinal);
    }

    private async Task<PlanId> ChangedAsync(PlanChange change)
    {
        var given = await GivenAsync(200);
        PlanId made = default;
        await app.DoAsync(async services =>
        {
            var terms = new PlanTerms(PlanRhythm.Monthly, LocalDatePattern.Iso.Parse(In(7)).Value, new PlanParts.ByAmount(Money.Usd(50)));
            var plan = (await services.GetRequiredService<PlanService>().AgreeAsync(new(given.Debtor, [given.Account], terms), Actor.System, Ct)).Value;
            made = (await services.GetRequiredService<PlanChanges>().ChangeAsync(new(plan, change, Guid.NewGuid()), Actor.System, Ct)).Value;
        });
        return made;
    }

    private static string Standing(PortalPage page) => page.Document.QuerySelector("[aria-labelledby=standing]")!.TextContent;

    private static string? ValueOf(PortalPage page, string name) => page.Document.QuerySelector($"[name='{name}']")!.GetAttribute("value");

    private static IEnumerable<string> Column(PortalPage page, int column)
        => page.Document.QuerySelectorAll("[aria-labelledby=schedule] tbody tr").Select(row => row.Children[column].TextContent.Trim());

    private async Task<GivenAccount> GivenAsync(decimal owing, GivenAccount? other = null)
    {
        GivenAccount? given = null;
        await app.DoAsync(async services =>
        {
            var builder = Given.Account().Owing(owing);
            given = await (other is null ? builder : builder.OwedBy(other.Debtor)).SaveAsync(services.GetRequiredService<PortalDb>(), app.Time.GetCurrentInstant());
        });
        return given!;
    }

    private string In(int days) => LocalDatePattern.Iso.Format(PlanScene.Today(app).PlusDays(days));
}
