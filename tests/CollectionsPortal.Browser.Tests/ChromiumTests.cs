using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

public sealed class ChromiumTests
{
    [SkippableFact]
    public async Task Launch_SetContent_RunsScript()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync();

        await page.SetContentAsync("<title>before</title><script>document.title = 'after'</script>");

        Assert.Equal("after", await page.TitleAsync());
    }
}
