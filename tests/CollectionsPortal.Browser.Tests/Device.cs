using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>What somebody looks at the portal with.</summary>
public sealed record Device(string Name, int Width, int Height, bool Dark = false, bool Scripts = true, bool Touch = false)
{
    public static readonly Device Desktop = new("desktop", 1440, 900);
    public static readonly Device DesktopDark = new("dark", 1440, 900, Dark: true);
    public static readonly Device Phone = new("phone", 390, 844, Touch: true);
    public static readonly Device SmallPhone = new("small-phone", 320, 640, Touch: true);
    public static readonly Device WithoutScripts = new("no-script", 1280, 900, Scripts: false);

    public BrowserNewContextOptions Options(Uri address) => new()
    {
        BaseURL = address.ToString(),
        ViewportSize = new() { Width = Width, Height = Height },
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        JavaScriptEnabled = Scripts,
        HasTouch = Touch,
        IsMobile = Touch,
        Locale = "en-US",
        TimezoneId = "America/New_York",
        ReducedMotion = ReducedMotion.Reduce,
    };
}
