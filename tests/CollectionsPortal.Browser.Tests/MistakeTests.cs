using CollectionsPortal.Domain.Staff;
using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>A form sent too early says at the field what is missing, keeps what was entered, and has the focus on what to read first.</summary>
[Collection(OnePortal.Name)]
public sealed class MistakeTests(BrowserFixture portal)
{
    [SkippableTheory]
    [InlineData(StaffRole.Agent, "/agents/plans/new/{0}", "Input.Number", "Input.FirstDueOn", "6")]
    [InlineData(StaffRole.Agent, "/agents/plans/payment/{0}", "Input.Reference", "Input.Amount", "Check 1042")]
    [InlineData(StaffRole.Agent, "/agents/debtors/{0}/said/dispute", "Said.Words", "Input.Reason", "It was paid in spring.")]
    [InlineData(StaffRole.Agent, "/agents/debtors/{0}/log/inbound", "Input.Note", "Input.Outcome", "She asked for the papers.")]
    [InlineData(StaffRole.Supervisor, "/supervisors/limits", "Input.ContactsPerWeek", "Input.ContactsPerWeek", "9")]
    [InlineData(StaffRole.Administrator, "/admin/imports/upload", null, "Input.File", null)]
    public async Task Post_Unfinished_SaysWhereAndKeepsTheRest(string role, string path, string? kept, string missing, string? words)
    {
        await using var visitor = await portal.SignInAsync(role);
        var page = visitor.Page;
        await page.GotoAsync(role == StaffRole.Agent ? await OfSomebodyAsync(page, path) : path);
        if (kept is not null)
        {
            await page.Locator($"main [name='{kept}']").First.FillAsync(words!);
        }

        await page.Locator("main .btn-primary").ClickAsync();

        await Assertions.Expect(page.Locator(".summary")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator($".field-invalid [name='{missing}']").First).ToBeAttachedAsync();
        await Assertions.Expect(page.Locator(".field-invalid .field-error").First).Not.ToBeEmptyAsync();
        if (kept is not null)
        {
            await Assertions.Expect(page.Locator($"main [name='{kept}']").First).ToHaveValueAsync(words!);
        }

        await visitor.LooksRightEverywhereAsync($"mistake-{missing}-{path.Replace('/', '-').Replace("-{0}", string.Empty, StringComparison.Ordinal)}");
    }

    /// <summary>The first of the queue will do: nothing is recorded.</summary>
    private static async Task<string> OfSomebodyAsync(IPage page, string path)
    {
        await page.GotoAsync("/agents/queue");
        var href = await page.Locator(".row-link").First.GetAttributeAsync("href");
        return path.Replace("{0}", href!.Split('/')[^1], StringComparison.Ordinal);
    }
}
