using CollectionsPortal.Domain.Staff;
using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>An agent's main path without a mouse, with every stop of the focus in sight, and the keys that the page of keys promises.</summary>
[Collection(OnePortal.Name)]
public sealed class KeyboardTests(BrowserFixture portal)
{
    /// <summary>No control should be farther away than this on the pages that are walked here.</summary>
    private const int MostTabs = 80;

    private const string Called = "Thistledown";
    private const string Looked = "Merrowgate";

    [SkippableFact]
    public async Task Keyboard_FromFindToSavedNote_NeedsNoMouse()
    {
        await PlaceAsync(Called);
        await using var agent = await portal.SignInAsync(StaffRole.Agent);
        var page = agent.Page;
        await ReadyAsync(page);

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync(Called);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = $"Marisol {Called}" })).ToBeVisibleAsync();
        await ReadyAsync(page);
        await page.Keyboard.PressAsync("ArrowDown");
        await ExpectFocusAsync(page, ".row-link");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(Called);
        await ReadyAsync(page);

        await page.Keyboard.PressAsync("c");
        await Assertions.Expect(page.Locator(".dial")).ToBeVisibleAsync();
        await ReadyAsync(page);
        await TabToAsync(page, "[name='Input.Outcome']");
        await page.Keyboard.PressAsync("Space");
        await PickAsync(page, "ReachedConsumer");
        await TabToAsync(page, "[name='Input.RaisedByUs']");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("m");
        await page.Keyboard.TypeAsync("Will write down what she can spare.");
        await TabToAsync(page, "button.btn-primary");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".timeline")).ToContainTextAsync("Will write down what she can spare.");
        agent.HasNoComplaints();
    }

    [SkippableFact]
    public async Task Keyboard_SkipLink_LeadsPastTheFrame()
    {
        await using var agent = await portal.SignInAsync(StaffRole.Agent);
        var page = agent.Page;

        await page.Keyboard.PressAsync("Tab");
        await ExpectFocusAsync(page, ".skip-link");
        Assert.True(await page.Locator(".skip-link").EvaluateAsync<bool>("link => link.getBoundingClientRect().top >= 0"));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.closest('main') !== null"));
    }

    [SkippableFact]
    public async Task Keys_EachThatThePagePromises_Works()
    {
        await PlaceAsync(Looked);
        await using var agent = await portal.SignInAsync(StaffRole.Agent);
        var page = agent.Page;
        await page.GotoAsync("/agents/keys");
        await ReadyAsync(page);
        var promised = await page.Locator("tbody kbd").AllInnerTextsAsync();
        Assert.Equal(["Ctrl K", "/", "N", "C", "M", "S", "↓", "↑", "Esc"], promised);

        await page.Keyboard.PressAsync("Control+k");
        await ExpectFocusAsync(page, "#search");
        await page.Keyboard.PressAsync("Escape");
        await ExpectFocusAsync(page, "body");
        await page.Keyboard.PressAsync("n");
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath.StartsWith("/agents/debtors/", StringComparison.Ordinal));
        await ReadyAsync(page);

        await OpenAsync(page, Looked);
        await page.Keyboard.PressAsync("m");
        await ExpectFocusAsync(page, "#Input_Text");
        await page.Keyboard.TypeAsync("ncs/");
        Assert.Equal("ncs/", await page.Locator("#Input_Text").InputValueAsync());
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("s");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What do they say?" })).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Keys_SwitchedOff_DoNothingButCtrlK()
    {
        await using var supervisor = await portal.SignInAsync(StaffRole.Supervisor);
        var page = supervisor.Page;
        await SwitchAsync(page, on: false);

        await page.Keyboard.PressAsync("/");
        await ExpectFocusAsync(page, "body");
        await page.Keyboard.PressAsync("Control+k");
        await ExpectFocusAsync(page, "#search");

        await SwitchAsync(page, on: true);
    }

    private static async Task SwitchAsync(IPage page, bool on)
    {
        await page.GotoAsync("/agents/keys");
        await page.Locator("#Input_Shortcuts").SetCheckedAsync(on);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "." }).First).ToBeVisibleAsync();
        await ReadyAsync(page);
    }

    private async Task PlaceAsync(string last)
    {
        await using var administrator = await portal.SignInAsync(StaffRole.Administrator);
        await Placement.ImportAsync(administrator, last);
    }

    /// <summary>Nobody types faster than a page's scripts arrive, except a test.</summary>
    private static Task ReadyAsync(IPage page) => page.WaitForFunctionAsync("() => document.querySelector('[data-behaviour]:not([data-started=yes])') === null");

    private static async Task OpenAsync(IPage page, string last)
    {
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync(last);
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = $"Marisol {last}" }).WaitForAsync();
        await ReadyAsync(page);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(last);
        await ReadyAsync(page);
    }

    /// <summary>Tabs on until the focus is there; each stop on the way must be seen.</summary>
    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await IsFocusSeenAsync(page), $"The focus is not seen on {await page.EvaluateAsync<string>("() => document.activeElement.outerHTML.slice(0, 200)")}");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"{MostTabs} tabs do not lead to {selector}.");
    }

    private static async Task PickAsync(IPage page, string value)
    {
        for (var steps = 0; steps < MostTabs; steps++)
        {
            if (await page.EvaluateAsync<bool>("value => document.activeElement.checked && document.activeElement.value === value", value))
            {
                return;
            }

            await page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.Fail($"The arrows do not lead to {value}.");
    }

    /// <summary>Drawn with the outline of the style sheet, and inside the window.</summary>
    private static Task<bool> IsFocusSeenAsync(IPage page) => page.EvaluateAsync<bool>(
        """
        () => {
          const element = document.activeElement;
          if (element === document.body) return true;
          const style = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && box.bottom > 0 && box.top < innerHeight;
        }
        """);

    private static Task ExpectFocusAsync(IPage page, string selector) => page.WaitForFunctionAsync("selector => document.activeElement.matches(selector)", selector);
}
