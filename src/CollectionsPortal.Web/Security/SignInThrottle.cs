using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace CollectionsPortal.Web.Security;

/// <summary>Slows down guessing: few tries by one name from one network, and a bound on the network as a whole.</summary>
/// <remarks>Each web node counts for itself. The lock-out of an account is in the database and holds across nodes.</remarks>
public sealed class SignInThrottle : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);
    private readonly PartitionedRateLimiter<Attempt> limiter;

    public SignInThrottle(IOptions<StaffOptions> options)
    {
        limiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<Attempt, Attempt>(attempt => Limit(attempt, options.Value.SignInTries)),
            PartitionedRateLimiter.Create<Attempt, string>(attempt => Limit(attempt.Network, options.Value.SignInTriesPerNetwork)));
    }

    /// <returns>False when this try comes too soon after too many others.</returns>
    public bool Allows(string? name, IPAddress? from)
    {
        using var lease = limiter.AttemptAcquire(new Attempt((name ?? string.Empty).Trim().ToUpperInvariant(), Networks.Of(from)));
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();

    private static RateLimitPartition<T> Limit<T>(T key, int tries)
        => RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = tries, Window = Window });

    private readonly record struct Attempt(string Name, string Network);
}
