using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace CollectionsPortal.Web.Security;

/// <summary>Slows down those who try links or answers: by link, and by network as a whole.</summary>
/// <remarks>Each web node counts for itself. The five tries of a link are in the database and hold across nodes.</remarks>
public sealed class PlanLinkThrottle : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);
    private readonly PartitionedRateLimiter<Knock> limiter;

    public PlanLinkThrottle(IOptions<PlanVisitOptions> options)
    {
        limiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<Knock, int>(knock => Limit(knock.Link, options.Value.KnocksPerLink)),
            PartitionedRateLimiter.Create<Knock, string>(knock => Limit(knock.Network, options.Value.KnocksPerNetwork)));
    }

    /// <returns>False when this comes too soon after too many others.</returns>
    public bool Allows(string? token, IPAddress? from)
    {
        // A hash of few bits is enough to tell links apart here, and keeps the secret out of memory.
        using var lease = limiter.AttemptAcquire(new Knock(StringComparer.Ordinal.GetHashCode(token ?? string.Empty), Networks.Of(from)));
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();

    private static RateLimitPartition<T> Limit<T>(T key, int knocks)
        => RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = knocks, Window = Window });

    private readonly record struct Knock(int Link, string Network);
}
