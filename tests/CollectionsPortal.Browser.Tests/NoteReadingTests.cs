using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>What a note just written asks for, on the person's page.</summary>
[Collection(OnePortal.Name)]
public sealed class NoteReadingTests(BrowserFixture portal)
{
    [SkippableFact]
    public async Task WriteNote_WithThingsToRecord_OffersThem()
    {
        await using var agent = await portal.SignInAsync(StaffRole.Agent, Device.Desktop);
        var page = agent.Page;
        await page.GotoAsync($"/agents/debtors/{await LastDebtorAsync()}");

        await page.Locator("[name='Input.Text']").FillAsync("Says her lawyer is Ms Ortiz. Only by e-mail. I told her it is the final notice.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Write it" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "About your note" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "You wrote “Only by e-mail”." })).ToBeVisibleAsync();
        await agent.LooksRightEverywhereAsync("agents-note-reading");

        await page.GetByRole(AriaRole.Link, new() { Name = "You wrote “her lawyer”." }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("They have a lawyer");
    }

    private async Task<string> LastDebtorAsync()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<PortalDb>().Debtors.OrderByDescending(d => d.Id).Select(d => d.Id).FirstAsync()).ToString();
    }
}
