using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>Keeps a picture of each page that is looked at, where PORTAL_SCREENSHOTS names a folder.</summary>
public static class Screenshots
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("PORTAL_SCREENSHOTS") is { Length: > 0 } folder ? folder : null;

    public static Task TakeAsync(IPage page, string name)
        => Folder is null
            ? Task.CompletedTask
            : page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png"), FullPage = true, Animations = ScreenshotAnimations.Disabled });
}
