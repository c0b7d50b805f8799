using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace CollectionsPortal.Web.Api;

/// <summary>So many calls a minute for each client, over all its keys. Each node counts for itself.</summary>
internal static class ApiLimits
{
    public const string Policy = "api";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void Configure(RateLimiterOptions limits)
    {
        limits.AddPolicy(Policy, http => RateLimitPartition.GetFixedWindowLimiter(
            http.User.ClientIdText(),
            _ => new FixedWindowRateLimiterOptions
            {
                Window = Window,
                PermitLimit = http.RequestServices.GetRequiredService<IOptions<ApiOptions>>().Value.CallsPerMinute,
            }));
        limits.OnRejected = RefuseAsync;
    }

    public static Task TellToWaitAsync(HttpContext http, TimeSpan wait)
    {
        http.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return ApiProblems.TooMany().ExecuteAsync(http);
    }

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken ct)
        => await TellToWaitAsync(rejected.HttpContext, rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : Window);
}
