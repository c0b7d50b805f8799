using NodaTime;

namespace CollectionsPortal.Web.Tests.Hosting;

/// <summary>One clock for the framework and for the domain. Starts with the real time, because certificates and codes do, and moves by hand.</summary>
public sealed class FakeTime : TimeProvider, IClock
{
    private TimeSpan ahead = TimeSpan.Zero;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;

    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(GetUtcNow());

    public void Advance(TimeSpan by) => ahead += by;
}
