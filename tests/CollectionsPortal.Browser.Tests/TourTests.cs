using CollectionsPortal.Domain.Staff;
using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>Takes the pictures of <c>docs/tour.md</c> from the demo portfolio again, into the folder that PORTAL_TOUR names. Built only where it is set: a camera, not a test.</summary>
[Collection(OnePortal.Name)]
public sealed class TourTests(BrowserFixture portal)
{
    /// <summary>Of the demo: works nights, and said so.</summary>
    private const string NotBeforeThree = "van-der-Berg";

    private static readonly string Folder = Environment.GetEnvironmentVariable("PORTAL_TOUR") ?? throw new InvalidOperationException("PORTAL_TOUR names no folder.");
    private static readonly Device Desk = new("tour", 1280, 860);

    [Fact]
    public async Task Tour_TakesItsPictures()
    {
        await using (var stranger = await portal.VisitAsync(Desk))
        {
            await stranger.Page.GotoAsync("/account/signin");
            await TakeAsync(stranger.Page, "sign-in");
        }

        await AgentAsync(Desk);
        await SupervisorAsync();
        await AdministratorAsync();
        await DebtorAsync(Desk with { Dark = true }, "debtor-dark");
        await DebtorAsync(Device.Phone, "debtor-phone");
    }

    private async Task AgentAsync(Device device)
    {
        await using var agent = await portal.SignInAsync(StaffRole.Agent, device);
        var page = agent.Page;
        await TakeAsync(page, "queue");
        await FindAsync(page);
        await TakeAsync(page, "find");
        await OpenAsync(page);
        await TakeAsync(page, "debtor");
        await page.GotoAsync("/agents/plans");
        await page.Locator("tbody a").First.ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Payments agreed" }).WaitForAsync();
        await TakeAsync(page, "plan");
        await LinkAsync(page);
        await page.GotoAsync("/agents/queue?handler=Next");
        await page.Locator(".way-act button").First.ClickAsync();
        await page.Locator(".dial").WaitForAsync();
        await page.Locator("[name='Input.Outcome'][value=ReachedConsumer]").CheckAsync();
        await TakeAsync(page, "call");
        await page.Locator("[name='Input.RaisedByUs']").First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Log the call" }).ClickAsync();
    }

    private async Task LinkAsync(IPage page)
    {
        await page.GotoAsync("/agents/plans?group=OnTrack");
        await page.Locator("tbody a").First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "The person's page" }).ClickAsync();
        var home = await page.Locator(".person-meta li").Nth(1).InnerTextAsync();
        await page.Locator(".account a[href*='/plans/plan/']").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a new link" }).ClickAsync();
        var link = await page.Locator("#new-link").InputValueAsync();

        await using var debtor = await portal.VisitAsync(Device.Phone);
        await debtor.Page.GotoAsync(link);
        await debtor.Page.Locator("#zip").FillAsync(home[^5..]);
        await debtor.Page.Locator("main form button").First.ClickAsync();
        await debtor.Page.Locator(".big").WaitForAsync();
        await TakeAsync(debtor.Page, "link-phone");
        await LooksAsync(debtor.Page);
    }

    /// <summary>The person's own page as <c>docs/debtor-page.md</c> shows it.</summary>
    private static async Task LooksAsync(IPage page)
    {
        await page.GotoAsync("/p/plan?lang=es");
        await TakeAsync(page, "link-spanish");
        await page.GotoAsync("/p/plan?lang=en");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await TakeAsync(page, "link-dark");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, Media = Media.Print });
        await TakeAsync(page, "link-print");
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await page.GotoAsync("/p/plan?lang=en&size=large");
        await TakeAsync(page, "link-large");
        await page.SetViewportSizeAsync(Desk.Width, Desk.Height);
        await page.GotoAsync("/p/plan?lang=en");
        await TakeAsync(page, "link-desktop");
    }

    private async Task SupervisorAsync()
    {
        await using var supervisor = await portal.SignInAsync(StaffRole.Supervisor, Desk);
        await supervisor.Page.GotoAsync("/supervisors/flags");
        await TakeAsync(supervisor.Page, "flags");
    }

    private async Task AdministratorAsync()
    {
        await using var administrator = await portal.SignInAsync(StaffRole.Administrator, Desk);
        await administrator.Page.GotoAsync("/admin/imports");
        await administrator.Page.GetByRole(AriaRole.Link, new() { Name = "placements-to-look-at.csv" }).ClickAsync();
        await administrator.Page.GetByRole(AriaRole.Table).WaitForAsync();
        await TakeAsync(administrator.Page, "import");
    }

    private async Task DebtorAsync(Device device, string name)
    {
        await using var agent = await portal.SignInAsync(StaffRole.Agent, device);
        await FindAsync(agent.Page);
        await OpenAsync(agent.Page);
        await TakeAsync(agent.Page, name);
    }

    private static async Task FindAsync(IPage page)
    {
        await page.GotoAsync("/agents/find");
        await page.Locator("#Words").FillAsync(NotBeforeThree[..7]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Find", Exact = true }).ClickAsync();
        await page.Locator(".row-link").First.WaitForAsync();
    }

    private static async Task OpenAsync(IPage page)
    {
        await page.Locator(".row-link").Filter(new() { HasText = "Michael" }).First.ClickAsync();
        await page.Locator(".bind").First.WaitForAsync();
    }

    private static Task TakeAsync(IPage page, string name)
        => page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png"), Animations = ScreenshotAnimations.Disabled });
}
