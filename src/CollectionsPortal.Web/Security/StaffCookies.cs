namespace CollectionsPortal.Web.Security;

/// <summary>How every cookie of ours is kept: by this host alone, over TLS alone, out of reach of scripts and of other sites.</summary>
public static class StaffCookies
{
    /// <remarks>A browser takes a <c>__Host-</c> cookie over TLS only, so development, which has none, goes without the prefix.</remarks>
    public static CookieBuilder Named(string name, IHostEnvironment environment) => new()
    {
        Name = environment.IsDevelopment() ? $"portal-{name}" : $"__Host-portal-{name}",
        HttpOnly = true,
        IsEssential = true,
        Path = "/",
        SameSite = SameSiteMode.Lax,
        SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always,
    };
}
