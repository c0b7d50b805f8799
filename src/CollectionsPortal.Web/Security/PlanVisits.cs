using System.Globalization;
using System.Security.Claims;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Web.Pages.Plan;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace CollectionsPortal.Web.Security;

/// <summary>The short visit of a person to their own page: a cookie of its own that opens nothing else, and that no staff sign-in replaces.</summary>
public static class PlanVisits
{
    public const string Scheme = "PlanVisit";

    /// <summary>The browser sends the cookie below this path only.</summary>
    public const string Path = "/p";

    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(15);

    private const string LinkClaim = "portal.plan-link";

    public static void AddPlanVisits(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<PlanOptions>().BindConfiguration(PlanOptions.Section);
        builder.Services.AddOptions<Domain.Settlements.SettlementOptions>().BindConfiguration(Domain.Settlements.SettlementOptions.Section);
        builder.Services.AddOptions<PlanVisitOptions>().BindConfiguration(PlanVisitOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<PlanLinkThrottle>();
        builder.Services.AddOptions<FreeHelpOptions>().BindConfiguration(FreeHelpOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<FreeHelp>();
        builder.Services.AddScoped<PlanVisitLimits>();
        builder.Services.AddAuthentication().AddCookie(Scheme, options =>
        {
            options.Cookie = CookieIn(builder.Environment);
            options.EventsType = typeof(PlanVisitLimits);
            options.ExpireTimeSpan = Idle;
            options.SlidingExpiration = true;
        });
    }

    /// <summary>Begins the visit of whoever has shown that the link is theirs.</summary>
    public static Task BeginPlanVisitAsync(this HttpContext http, PlanLinkId link)
    {
        var claim = new Claim(LinkClaim, link.Value.ToString(CultureInfo.InvariantCulture));
        return http.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity([claim], Scheme)));
    }

    public static Task EndPlanVisitAsync(this HttpContext http) => http.SignOutAsync(Scheme);

    /// <summary>Whose page may be shown; null when this is no visit.</summary>
    public static PlanLinkId? PlanLink(this ClaimsPrincipal user)
        => PlanLinkId.TryParse(user.FindFirstValue(LinkClaim), null, out var id) ? id : null;

    /// <remarks>Not a <c>__Host-</c> cookie, because that may not be narrowed to a path.</remarks>
    private static CookieBuilder CookieIn(IHostEnvironment environment) => new()
    {
        Name = environment.IsDevelopment() ? "portal-plan" : "__Secure-portal-plan",
        HttpOnly = true,
        IsEssential = true,
        Path = Path,
        SameSite = SameSiteMode.Strict,
        SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always,
    };
}

/// <summary>Ends a visit when its link has been revoked or has run out meanwhile, and after 15 minutes without use.</summary>
public sealed class PlanVisitLimits(PlanLinkDoor door) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.Principal?.PlanLink() is { } link && await door.IsStillOpenAsync(link, context.HttpContext.RequestAborted)) { return; }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        // The framework would renew after half the time only.
        context.ShouldRenew = true;
        return Task.CompletedTask;
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) => CloseAsync(context);

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context) => CloseAsync(context);

    private static Task CloseAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.Redirect($"{context.Request.PathBase}{Links.PlanClosedPath}{context.Request.QueryString}");
        return Task.CompletedTask;
    }
}
