using CollectionsPortal.Domain.Staff;
using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>Names that no page was drawn for: they wrap, and nothing is pushed out of the window.</summary>
[Collection(OnePortal.Name)]
public sealed class LongNameTests(BrowserFixture portal)
{
    private const string Last = "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft";

    private const string Creditor =
        "The Consolidated Northern Plains and Lower Missouri Valley Regional Hospitals Outpatient Rehabilitation Partnership of Nebraska LLC";

    [SkippableFact]
    public async Task Pages_OfALongNameAndALongCreditor_Fit()
    {
        await using (var administrator = await portal.SignInAsync(StaffRole.Administrator))
        {
            await Placement.ImportAsync(administrator, Last, Creditor);
            await administrator.Page.GotoAsync("/admin/creditors");
            await administrator.LooksRightEverywhereAsync("long-creditors");
        }

        await using var agent = await portal.SignInAsync(StaffRole.Agent);
        var page = agent.Page;
        await page.GotoAsync("/agents/find");
        await page.Locator("#Words").FillAsync(Last);
        await page.GetByRole(AriaRole.Button, new() { Name = "Find", Exact = true }).ClickAsync();
        await page.Locator(".row-link").WaitForAsync();
        await agent.LooksRightEverywhereAsync("long-found");
        await page.Locator(".row-link").ClickAsync();
        await page.Locator("#contact-card").WaitForAsync();
        await agent.LooksRightEverywhereAsync("long-debtor");
        foreach (var (link, name) in new[] { ("Accounts", "long-accounts"), ("Agree a plan", "long-plan") })
        {
            await page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();
            await page.WaitForLoadStateAsync();
            await agent.LooksRightEverywhereAsync(name);
        }
    }
}
