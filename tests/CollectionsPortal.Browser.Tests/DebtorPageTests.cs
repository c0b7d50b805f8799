using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>The debtor's own page, through its private link: phone first, in both languages, with and without scripts.</summary>
[Collection(OnePortal.Name)]
public sealed class DebtorPageTests(BrowserFixture portal)
{
    public static TheoryData<Device> Devices => [Device.Phone, Device.SmallPhone, Device.Phone with { Name = "phone-dark", Dark = true }, Device.Desktop];

    [SkippableTheory]
    [MemberData(nameof(Devices))]
    public async Task Visit_RightZip_ShowsAnAccessiblePlan(Device device)
    {
        await using var debtor = await portal.VisitAsync(device);
        var (path, zip, firstName) = await IssueAsync();

        await debtor.Page.GotoAsync(path);
        Assert.DoesNotContain(firstName, await debtor.Page.ContentAsync(), StringComparison.Ordinal);
        await debtor.LooksRightAsync($"debtor-door-{device.Name}");
        await AnswerAsync(debtor.Page, zip);

        await Assertions.Expect(debtor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(firstName);
        Assert.DoesNotContain(path, debtor.Page.Url, StringComparison.Ordinal);
        await debtor.LooksRightAsync($"debtor-plan-{device.Name}");

        await debtor.Page.GetByRole(AriaRole.Link, new() { Name = "Español" }).ClickAsync();
        await Assertions.Expect(debtor.Page.Locator("html")).ToHaveAttributeAsync("lang", "es");
        await debtor.LooksRightAsync($"debtor-plan-spanish-{device.Name}");

        await debtor.Page.Locator("a[href*='/p/letters/dispute']").ClickAsync();
        await Assertions.Expect(debtor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Disputo esta deuda");
        await debtor.LooksRightAsync($"debtor-letter-{device.Name}");
    }

    [SkippableFact]
    public async Task Visit_WithoutScripts_OpensAndCloses()
    {
        await using var debtor = await portal.VisitAsync(Device.WithoutScripts);
        var (path, zip, firstName) = await IssueAsync();

        await debtor.Page.GotoAsync(path);
        await AnswerAsync(debtor.Page, zip);
        await Assertions.Expect(debtor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(firstName);
        await debtor.Page.Locator("main form button").Last.ClickAsync();

        Assert.EndsWith("/p/closed", new Uri(debtor.Page.Url).AbsolutePath, StringComparison.Ordinal);
        Assert.DoesNotContain(firstName, await debtor.Page.ContentAsync(), StringComparison.Ordinal);
    }

    private static async Task AnswerAsync(IPage page, string zip)
    {
        await page.Locator("#zip").FillAsync(zip);
        await page.Locator("main form button").First.ClickAsync();
    }

    /// <summary>A new link to a plan of the demo portfolio, as an agent would hand it out.</summary>
    private async Task<(string Path, string Zip, string FirstName)> IssueAsync()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var plan = await (
            from active in db.Plans
            where active.Status == PlanStatus.Active
            join debtor in db.Debtors on active.DebtorId equals debtor.Id
            join address in db.DebtorAddresses on debtor.Id equals address.DebtorId
            where address.Zip != null && address.Until == null
            orderby active.Id, address.Id
            select new { active.Id, debtor.Name.First, address.Zip }).FirstAsync();
        var issued = await scope.ServiceProvider.GetRequiredService<PlanLinkService>().IssueAsync(plan.Id, Actor.System, CancellationToken.None);
        return ($"/p/{issued.Value.Token.Value}", plan.Zip!.Value.Five, plan.First);
    }
}
