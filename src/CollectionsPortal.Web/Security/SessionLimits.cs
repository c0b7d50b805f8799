using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CollectionsPortal.Web.Security;

/// <summary>A session ends when its holder rests too long, and in any case after a working day.</summary>
public sealed class SessionLimits(IOptions<StaffOptions> options, TimeProvider time) : CookieAuthenticationEvents
{
    private const string StartedKey = "portal.started";

    /// <summary>Sent by what a page asks for by itself, such as the card that is drawn again each minute: it does not keep anybody signed in.</summary>
    public const string BackgroundHeader = "X-Portal-Background";

    private static readonly TimeSpan RenewEvery = TimeSpan.FromMinutes(1);

    public override Task SigningIn(CookieSigningInContext context)
    {
        // Kept when the cookie is renewed: only a new sign-in starts a new day.
        context.Properties.Items.TryAdd(StartedKey, time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        return base.SigningIn(context);
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (HasRunOut(context.Properties))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        await SecurityStampValidator.ValidatePrincipalAsync(context);
    }

    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        // The framework would renew after half the time only, and so sign people out who rested half as long as allowed.
        context.ShouldRenew = context.ElapsedTime >= RenewEvery && !context.Request.Headers.ContainsKey(BackgroundHeader);
        return Task.CompletedTask;
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Path.StartsWithSegments(PlanVisits.Path, StringComparison.OrdinalIgnoreCase))
        {
            // Whoever mistyped a private link is no member of staff, and the link is not to stand in the sign-in's address.
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        if (IsPlainNavigation(context.Request))
        {
            return base.RedirectToLogin(context);
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsPlainNavigation(HttpRequest request)
        => !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) && !request.Headers.ContainsKey("HX-Request");

    private bool HasRunOut(AuthenticationProperties properties)
        => !properties.Items.TryGetValue(StartedKey, out var text)
            || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var started)
            || time.GetUtcNow() >= DateTimeOffset.FromUnixTimeSeconds(started).AddHours(options.Value.SessionHours);
}
