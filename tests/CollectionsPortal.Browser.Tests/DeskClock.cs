using System.Diagnostics;
using NodaTime;

namespace CollectionsPortal.Browser.Tests;

/// <summary>A Tuesday on which it is a lawful hour to call in every state; runs on from there.</summary>
public sealed class DeskClock : IClock
{
    /// <summary>2 pm in New York, 9 am in Honolulu.</summary>
    public static readonly Instant Start = Instant.FromUtc(2026, 12, 1, 19, 0);

    private readonly Stopwatch since = Stopwatch.StartNew();
    private long daysPassed;

    public Instant GetCurrentInstant() => Start + Duration.FromDays((int)Interlocked.Read(ref daysPassed)) + Duration.FromTimeSpan(since.Elapsed);

    /// <summary>Days go by at once. Only on a portal that no other test looks at.</summary>
    public void Pass(int days) => Interlocked.Add(ref daysPassed, days);
}
