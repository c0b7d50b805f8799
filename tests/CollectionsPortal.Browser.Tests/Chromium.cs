using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>The machine's own Chromium, or the one that PORTAL_TEST_CHROMIUM names; nothing is downloaded.</summary>
public static class Chromium
{
    private const string DebianPath = "/usr/bin/chromium";

    public static string Path { get; } = Environment.GetEnvironmentVariable("PORTAL_TEST_CHROMIUM") is { Length: > 0 } path ? path : DebianPath;

    /// <summary>Skips the calling test (a <c>SkippableFact</c>) where there is no Chromium.</summary>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        Skip.IfNot(File.Exists(Path), $"No Chromium at {Path}; set PORTAL_TEST_CHROMIUM to where it is.");

        return playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--disable-sync", "--disable-component-update"],
        });
    }
}
