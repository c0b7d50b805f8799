using Microsoft.AspNetCore.Authentication;

namespace CollectionsPortal.Web.Api;

public static class ApiSetup
{
    public static void AddPortalApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ApiOptions>().BindConfiguration(ApiOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKeyHandler.Scheme, displayName: null, configureOptions: null);
        builder.Services.AddSingleton<ApiKeyThrottle>();
        builder.Services.AddRateLimiter(ApiLimits.Configure);
    }

    /// <summary>Whatever goes wrong under <c>/api</c> is told as a problem for programs, never as a page.</summary>
    public static void UseApiProblems(this WebApplication app) => app.UseWhen(
        http => http.Request.Path.StartsWithSegments(ApiRoutes.Root, StringComparison.OrdinalIgnoreCase),
        api =>
        {
            api.UseExceptionHandler(new ExceptionHandlerOptions
            {
                StatusCodeSelector = exception => exception is BadHttpRequestException wrong ? wrong.StatusCode : StatusCodes.Status500InternalServerError,
                ExceptionHandler = http => ApiProblems.OfStatus(http.Response.StatusCode).ExecuteAsync(http),
            });
            api.UseStatusCodePages(context => TellAsync(context.HttpContext));
        });

    private static Task TellAsync(HttpContext http)
    {
        if (http.Response.StatusCode == StatusCodes.Status401Unauthorized)
        {
            http.Response.Headers.WWWAuthenticate = ApiKeyHandler.Challenge;
        }

        return ApiProblems.OfStatus(http.Response.StatusCode).ExecuteAsync(http);
    }
}
