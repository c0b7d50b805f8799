using System.Net;
using System.Threading.RateLimiting;
using CollectionsPortal.Web.Security;
using Microsoft.Extensions.Options;

namespace CollectionsPortal.Web.Api;

/// <summary>After too many keys that opened nothing, no key from that network is looked at until the minute is over.</summary>
/// <remarks>Nobody guesses a key of 256 bits; what is kept away is the load of trying, and a machine that goes on with a revoked key. Each node counts for itself.</remarks>
public sealed class ApiKeyThrottle(IOptions<ApiOptions> options) : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(network => RateLimitPartition.GetFixedWindowLimiter(
        network, _ => new FixedWindowRateLimiterOptions { PermitLimit = options.Value.FailedKeysPerMinute, Window = Window }));

    /// <returns>How long to wait; null where a key may be shown.</returns>
    public TimeSpan? WaitOf(IPAddress? from)
    {
        using var lease = limiter.AttemptAcquire(Networks.Of(from), permitCount: 0);
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : Window;
    }

    public void NoteFailure(IPAddress? from)
    {
        using var lease = limiter.AttemptAcquire(Networks.Of(from));
    }

    public void Dispose() => limiter.Dispose();
}
