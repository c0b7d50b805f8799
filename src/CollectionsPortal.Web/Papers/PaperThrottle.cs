using System.Net;
using System.Threading.RateLimiting;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Web.Security;
using Microsoft.Extensions.Options;

namespace CollectionsPortal.Web.Papers;

/// <summary>A paper costs more to make than a page, so a visitor gets so many in a while.</summary>
/// <remarks>Each web node counts for itself.</remarks>
public sealed class PaperThrottle : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);
    private readonly PartitionedRateLimiter<Taking> limiter;

    public PaperThrottle(IOptions<PaperOptions> options)
    {
        limiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<Taking, PlanLinkId>(taking => Limit(taking.Link, options.Value.PerLink)),
            PartitionedRateLimiter.Create<Taking, string>(taking => Limit(taking.Network, options.Value.PerNetwork)));
    }

    /// <returns>False when this comes too soon after too many others.</returns>
    public bool Allows(PlanLinkId link, IPAddress? from)
    {
        using var lease = limiter.AttemptAcquire(new Taking(link, Networks.Of(from)));
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();

    private static RateLimitPartition<T> Limit<T>(T key, int takings)
        => RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = takings, Window = Window });

    private readonly record struct Taking(PlanLinkId Link, string Network);
}
