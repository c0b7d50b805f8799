using CollectionsPortal.Web.Api;
using CollectionsPortal.Web.Papers;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.HttpOverrides;

namespace CollectionsPortal.Web.Hosting;

/// <summary>What happens to a request, in this order.</summary>
public static class Pipeline
{
    public static void UsePortalPipeline(this WebApplication app)
    {
        UseTrustedProxies(app);
        app.UseMiddleware<SecurityHeaders>();
        app.UsePortalRequestLogging();
        app.UseExceptionHandler(Links.ProblemPath(StatusCodes.Status500InternalServerError));
        app.UseStatusCodePagesWithReExecute("/problem/{0}");
        app.UseApiProblems();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
            app.UseHttpsRedirection();
        }

        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseMiddleware<ForgeryProtection>();

        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
        app.MapPapers();
        app.MapPortalApi();
        app.MapHealthChecks("/health").AllowAnonymous();
    }

    /// <summary>The sender's address and scheme are taken from a proxy's word only where that proxy is named in the settings.</summary>
    private static void UseTrustedProxies(WebApplication app)
    {
        var proxies = app.Configuration.GetSection("Portal:Proxies").Get<string[]>() ?? [];
        if (proxies.Length == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            options.KnownProxies.Add(System.Net.IPAddress.Parse(proxy));
        }

        app.UseForwardedHeaders(options);
    }
}
