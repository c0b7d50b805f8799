using System.Text.RegularExpressions;
using CollectionsPortal.Domain.Staff;
using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>The main job from end to end: a file comes in, a person is found and called, says something, agrees a plan and opens its link.</summary>
[Collection(OnePortal.Name)]
public sealed partial class JourneyTests(BrowserFixture portal)
{
    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Journey_FromFileToDebtorsLink_Works(bool scripts)
    {
        var device = scripts ? Device.Desktop : Device.WithoutScripts;
        var last = scripts ? "Quillfeather" : "Inkwellow";

        await using (var administrator = await portal.SignInAsync(StaffRole.Administrator, device))
        {
            await Placement.ImportAsync(administrator, last);
        }

        await using var agent = await portal.SignInAsync(StaffRole.Agent, device);
        await FindAsync(agent, last);
        await CallAsync(agent, scripts);
        await SaysNotAtWorkAsync(agent, scripts);
        var link = await AgreePlanAsync(agent);

        await using var debtor = await portal.VisitAsync(Device.Phone with { Scripts = scripts });
        await OpenLinkAsync(debtor, link);
        if (scripts)
        {
            await debtor.LooksRightAsync("debtor-plan-phone"); // axe waits for timers, which do not run without scripts
        }
    }

    private static async Task FindAsync(Visitor agent, string last)
    {
        var page = agent.Page;
        await page.GotoAsync("/agents/find");
        await page.GetByLabel("What do you know of them?").FillAsync(last);
        await page.GetByRole(AriaRole.Button, new() { Name = "Find", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = $"Marisol {last}" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(last);
    }

    private static async Task CallAsync(Visitor agent, bool scripts)
    {
        var page = agent.Page;
        await page.GetByRole(AriaRole.Button, new() { NameRegex = CallButton() }).First.ClickAsync();
        await Assertions.Expect(page.Locator("a[href^='tel:']").First).ToContainTextAsync("555-0123");
        if (scripts)
        {
            await agent.LooksRightEverywhereAsync("agents-call");
        }

        await page.Locator("[name='Input.Outcome'][value=ReachedConsumer]").CheckAsync();
        await page.Locator("input[type=checkbox][name='Input.RaisedByUs']").First.CheckAsync();
        await page.Locator("[name='Input.Note']").FillAsync("Talked about the loan. Can pay a little each week.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Log the call" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Talked about the loan.").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#contact-card")).ToContainTextAsync("Not now");
    }

    private static async Task SaysNotAtWorkAsync(Visitor agent, bool scripts)
    {
        var page = agent.Page;
        await page.GetByRole(AriaRole.Link, new() { NameRegex = RecordLink() }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = NotAtWork() }).ClickAsync();
        await Assertions.Expect(page.Locator(".binds")).ToContainTextAsync("work");
        if (scripts)
        {
            await agent.LooksRightEverywhereAsync("agents-debtors-n-bound");
            var theirs = page.Url;
            await page.Locator(".bind summary").First.ClickAsync();
            await page.Locator(".bind-card a").First.ClickAsync();
            await Assertions.Expect(page.GetByLabel("What did they say?")).ToBeVisibleAsync();
            await agent.LooksRightEverywhereAsync("agents-withdraw");
            await page.GotoAsync(theirs);
        }
    }

    private static async Task<string> AgreePlanAsync(Visitor agent)
    {
        var page = agent.Page;
        var debtor = Number().Match(new Uri(page.Url).AbsolutePath).Value;
        await page.GotoAsync($"/agents/plans/new/{debtor}");
        await page.Locator("[name='Input.Accounts']").First.CheckAsync();
        await page.Locator("[name='Input.Rhythm'][value=Weekly]").CheckAsync();
        await page.Locator("[name='Input.FirstDueOn']").FillAsync("2026-12-07");
        await page.Locator("[name='Input.Number']").FillAsync("6");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the schedule" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Table)).ToContainTextAsync("$100.00");
        await page.GetByRole(AriaRole.Button, new() { Name = "Agree this plan" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a new link" }).ClickAsync();
        return await page.Locator("#new-link").InputValueAsync();
    }

    private static async Task OpenLinkAsync(Visitor debtor, string link)
    {
        var page = debtor.Page;
        await page.GotoAsync(link);
        Assert.DoesNotContain("Marisol", await page.ContentAsync(), StringComparison.Ordinal);
        await page.Locator("#zip").FillAsync("23219");
        await page.Locator("main form button").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Marisol");
        await Assertions.Expect(page.GetByText("$100.00").First).ToBeVisibleAsync();
    }

    [GeneratedRegex("^Call", RegexOptions.None, 1000)]
    private static partial Regex CallButton();

    [GeneratedRegex("Record what they say", RegexOptions.None, 1000)]
    private static partial Regex RecordLink();

    [GeneratedRegex("Not at work", RegexOptions.None, 1000)]
    private static partial Regex NotAtWork();

    [GeneratedRegex(@"\d+", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
