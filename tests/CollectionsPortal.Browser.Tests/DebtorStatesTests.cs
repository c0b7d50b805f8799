using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>Each state of the debtor's pages as people look at them: at 400 percent, with colours of their own, in large print, on a phone, in the dark, in both languages.</summary>
[Collection(OnePortal.Name)]
public sealed class DebtorStatesTests(BrowserFixture portal)
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    public static TheoryData<Device> Devices => [Device.Zoomed, Device.ForcedColors, Device.SmallPhone, Device.Phone with { Name = "phone-dark", Dark = true }];

    [SkippableTheory]
    [MemberData(nameof(Devices))]
    public async Task Door_EveryStateOfIt_IsAccessibleAndFits(Device device)
    {
        await using var visitor = await portal.VisitAsync(device);
        var (link, token, _) = await IssueAsync(PlanStatus.Active);
        var page = visitor.Page;

        await page.GotoAsync($"/p/{token}?size=large");
        await LooksRightAsync(visitor, "door");
        await page.Locator("#zip").FillAsync("00000");
        await page.Locator("main form button").First.ClickAsync();
        await page.Locator("[role=alert]").WaitForAsync();
        await LooksRightAsync(visitor, "door-wrong");
        await page.Locator("#zip").FillAsync("12");
        await page.Locator("#month").FillAsync("13");
        await page.Locator("main form button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".field-error")).ToHaveCountAsync(2);
        await LooksRightAsync(visitor, "door-no-date");
        await RevokeAsync(link);
        await page.GotoAsync($"/p/{token}?lang=es");
        await LooksRightAsync(visitor, "door-revoked", isNotFound: true);
        await page.GotoAsync("/p/closed");
        await LooksRightAsync(visitor, "door-closed");
    }

    [SkippableTheory]
    [MemberData(nameof(Devices))]
    public async Task Page_EveryKindOfPlan_IsAccessibleAndFits(Device device)
    {
        foreach (var status in (PlanStatus[])[PlanStatus.Active, PlanStatus.Completed])
        {
            await using var visitor = await portal.VisitAsync(device);
            var (_, token, zip) = await IssueAsync(status);

            await visitor.Page.GotoAsync($"/p/{token}");
            await visitor.Page.Locator("#zip").FillAsync(zip);
            await visitor.Page.Locator("main form button").First.ClickAsync();
            await visitor.Page.Locator("#next-contact").WaitForAsync();
            await LooksRightAsync(visitor, $"page-{status}");
            await visitor.Page.GotoAsync("/p/plan?lang=es&size=large");
            foreach (var folded in await visitor.Page.Locator("summary").AllAsync()) { await folded.ClickAsync(); }

            await LooksRightAsync(visitor, $"page-{status}-spanish-large");
            await visitor.Page.GotoAsync("/p/letters/stop?lang=es&size=large");
            await LooksRightAsync(visitor, $"letter-{status}");
        }
    }

    /// <summary>A link that opens for nobody is answered with 404, of which the browser tells.</summary>
    private static async Task LooksRightAsync(Visitor visitor, string name, bool isNotFound = false)
    {
        if (isNotFound) { Assert.All(visitor.TakeComplaints(), complaint => Assert.Contains("404", complaint, StringComparison.Ordinal)); }

        await visitor.LooksRightAsync($"states-{name}");
    }

    private async Task RevokeAsync(PlanLinkId link)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var plan = await scope.ServiceProvider.GetRequiredService<PortalDb>().PlanLinks.Where(l => l.Id == link).Select(l => l.PlanId).SingleAsync(Ct);
        Assert.True((await scope.ServiceProvider.GetRequiredService<PlanLinkService>().RevokeAsync(plan, link, Actor.System, Ct)).IsDone);
    }

    private async Task<(PlanLinkId Link, string Token, string Zip)> IssueAsync(PlanStatus status)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var found = await db.Plans
            .Where(plan => plan.Status == status)
            .Join(db.DebtorAddresses.Where(home => home.Zip != null && home.Until == null), plan => plan.DebtorId, home => home.DebtorId, (plan, home) => new { plan.Id, home.Zip, Home = home.Id })
            .OrderByDescending(both => both.Id).ThenBy(both => both.Home)
            .FirstAsync(Ct);
        var issued = (await scope.ServiceProvider.GetRequiredService<PlanLinkService>().IssueAsync(found.Id, Actor.System, Ct)).Value;
        return (issued.Id, issued.Token.Value, found.Zip!.Value.Five);
    }
}
