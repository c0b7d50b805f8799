using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>What somebody looks at the portal with.</summary>
public sealed record Device(string Name, int Width, int Height, bool Dark = false, bool Scripts = true, bool Touch = false, bool Forced = false)
{
    public static readonly Device Desktop = new("desktop", 1440, 900);
    public static readonly Device DesktopDark = new("dark", 1440, 900, Dark: true);
    public static readonly Device Phone = new("phone", 390, 844, Touch: true);
    public static readonly Device SmallPhone = new("small-phone", 320, 640, Touch: true);
    /// <summary>1280 by 1024 pixels at 400 percent (WCAG 1.4.10).</summary>
    public static readonly Device Zoomed = new("zoomed", 320, 256);

    public static readonly Device ForcedColors = new("forced-colors", 800, 900, Forced: true);
    public static readonly Device WithoutScripts = new("no-script", 1280, 900, Scripts: false);

    public BrowserNewContextOptions Options(Uri address) => new()
    {
        BaseURL = address.ToString(),
        ViewportSize = new() { Width = Width, Height = Height },
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ForcedColors = Forced ? Microsoft.Playwright.ForcedColors.Active : Microsoft.Playwright.ForcedColors.None,
        JavaScriptEnabled = Scripts,
        HasTouch = Touch,
        IsMobile = Touch,
        Locale = "en-US",
        TimezoneId = "America/New_York",
        ReducedMotion = ReducedMotion.Reduce,
    };
}
