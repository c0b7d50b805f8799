namespace CollectionsPortal.Web.Security;

/// <summary>Light or dark as somebody chose it on this device; nothing chosen follows the device.</summary>
public static class Theme
{
    public const string Light = "light";
    public const string Dark = "dark";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(365);

    /// <returns>What <c>data-bs-theme</c> is to say. Null follows the device.</returns>
    public static string? Of(HttpRequest request, IHostEnvironment environment)
        => request.Cookies[CookieName(environment)] is Light or Dark ? request.Cookies[CookieName(environment)] : null;

    /// <param name="context">The answer that carries the choice.</param>
    /// <param name="choice">Anything but light and dark goes back to following the device.</param>
    public static void Choose(HttpContext context, IHostEnvironment environment, string? choice)
    {
        var cookie = StaffCookies.Named("theme", environment);
        var options = cookie.Build(context);
        if (choice is Light or Dark)
        {
            options.MaxAge = Lifetime;
            context.Response.Cookies.Append(cookie.Name!, choice, options);
            return;
        }

        context.Response.Cookies.Delete(cookie.Name!, options);
    }

    private static string CookieName(IHostEnvironment environment) => StaffCookies.Named("theme", environment).Name!;
}
