using System.Text.RegularExpressions;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>A plan from its beginning to its end: what is left each month, the plan that fits, a payment that does not come, help, and the last payment.</summary>
public sealed partial class PlanJourneyTests(PlanJourneyTests.OwnPortal portal) : IClassFixture<PlanJourneyTests.OwnPortal>
{
    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Plan_FromBudgetToLastPayment_Works(bool scripts)
    {
        var device = scripts ? Device.Desktop : Device.WithoutScripts;
        var last = scripts ? "Featherstone" : "Candlewick";
        await using (var administrator = await portal.SignInAsync(StaffRole.Administrator, device))
        {
            await Placement.ImportAsync(administrator, last);
        }

        string link;
        await using (var agent = await portal.SignInAsync(StaffRole.Agent, device))
        {
            var debtor = await NumberOfAsync(last);
            await TellsIncomeAsync(agent, debtor, scripts);
            await ChoosesAsync(agent, debtor, scripts);
            link = await HandOutLinkAsync(agent);
        }

        await SeesOnPhoneAsync(link, "$90.00", scripts);
        portal.Clock.Pass(days: 30);
        await using (var agent = await portal.SignInAsync(StaffRole.Agent, device with { Name = $"{device.Name}-later", Scripts = scripts }))
        {
            await OffersHelpAsync(agent, last, scripts);
            await SeesOnPhoneAsync(link, "$90.00", scripts);
            await PaysAllAsync(agent);
        }

        await SeesOnPhoneAsync(link, "$600.00", scripts);
    }

    private async Task<string> NumberOfAsync(string last)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        return (await db.Debtors.Where(d => d.Name.Last == last).Select(d => d.Id).SingleAsync()).ToString();
    }

    /// <summary>2,000 come in, 1,700 go out, 100 have to stay: 180 are left once a tenth of the rest is set aside.</summary>
    private static async Task TellsIncomeAsync(Visitor agent, string debtor, bool scripts)
    {
        var page = agent.Page;
        await page.GotoAsync($"/agents/plans/newbudget/{debtor}");
        foreach (var (line, amount) in new[] { "2000", "1700", "100" }.Index().Select(each => (each.Index, each.Item)))
        {
            await page.Locator($"[name='Input.Lines[{line}].Amount']").FillAsync(amount);
        }

        await page.Locator("[name='Input.Source'][value=ToldByPhone]").CheckAsync();
        await page.Locator("[name='Input.Consent'][value=Spoken]").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("$180.00");
        await LookAsync(agent, "agents-plans-budget", scripts);
    }

    private static async Task ChoosesAsync(Visitor agent, string debtor, bool scripts)
    {
        var page = agent.Page;
        await page.GotoAsync($"/agents/plans/offers/{debtor}");
        await Assertions.Expect(page.Locator(".offer")).ToHaveCountAsync(3);
        await LookAsync(agent, "agents-plans-offers", scripts);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = TakeButton() }).First.ClickAsync();
        await Assertions.Expect(page.Locator("#schedule")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[name='Input.Words']")).Not.ToBeEmptyAsync();
        await LookAsync(agent, "agents-plans-new-read-out", scripts);
        await page.GetByRole(AriaRole.Button, new() { Name = "Agree this plan" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Plan of");
    }

    private static async Task<string> HandOutLinkAsync(Visitor agent)
    {
        await agent.Page.GetByRole(AriaRole.Button, new() { Name = "Make a new link" }).ClickAsync();
        return await agent.Page.Locator("#new-link").InputValueAsync();
    }

    /// <summary>The same link, whatever has become of the plan.</summary>
    private async Task SeesOnPhoneAsync(string link, string amount, bool scripts)
    {
        await using var debtor = await portal.VisitAsync(Device.Phone with { Scripts = scripts });
        await debtor.Page.GotoAsync(link);
        await debtor.Page.Locator("#zip").FillAsync("23219");
        await debtor.Page.Locator("main form button").First.ClickAsync();
        await Assertions.Expect(debtor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Marisol");
        await Assertions.Expect(debtor.Page.GetByText(amount).First).ToBeVisibleAsync();
        await LookAsync(debtor, "debtor-plan-life", scripts, everywhere: false);
    }

    private static async Task OffersHelpAsync(Visitor agent, string last, bool scripts)
    {
        var page = agent.Page;
        await page.GotoAsync("/agents/plans");
        await page.Locator("main").GetByRole(AriaRole.Link, new() { NameRegex = new Regex(last, RegexOptions.None, TimeSpan.FromSeconds(1)) }).First.ClickAsync();
        if (!page.Url.Contains("/plans/", StringComparison.Ordinal))
        {
            await page.Locator("a[href*='/agents/plans/plan/']").First.ClickAsync();
        }

        await LookAsync(agent, "agents-plans-plan-late", scripts);
        await page.GetByRole(AriaRole.Link, new() { Name = "What would help?" }).ClickAsync();
        await LookAsync(agent, "agents-plans-help", scripts);
        await page.Locator("[name='Input.Words']").FillAsync("Fewer hours this month. The next payday is fine.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Plan anew from today" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("$600.00");
        await LookAsync(agent, "agents-plans-plan-changed", scripts);
    }

    private static async Task PaysAllAsync(Visitor agent)
    {
        var page = agent.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Record a payment" }).First.ClickAsync();
        await page.Locator("[name='Input.Amount']").FillAsync("600");
        await page.Locator("[name='Input.Method'][value=Check]").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Record the payment" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Paid");
        agent.HasNoComplaints();
    }

    private static async Task LookAsync(Visitor visitor, string name, bool scripts, bool everywhere = true)
    {
        // What looks for faults waits for timers, which do not run without scripts.
        if (!scripts) { return; }
        if (everywhere) { await visitor.LooksRightEverywhereAsync(name); } else { await visitor.LooksRightAsync(name); }
    }

    [GeneratedRegex("^Take this one", RegexOptions.None, 1000)]
    private static partial Regex TakeButton();

    public sealed class OwnPortal : BrowserFixture
    {
        public OwnPortal()
            : this(new PortalServer(demo: false))
        {
        }

        private OwnPortal(PortalServer server)
            : base(server) => Clock = server.Clock;

        public DeskClock Clock { get; }
    }
}
