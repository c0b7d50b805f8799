using System.Diagnostics;
using NodaTime;

namespace CollectionsPortal.Browser.Tests;

/// <summary>A Tuesday on which it is a lawful hour to call in every state; runs on from there.</summary>
public sealed class DeskClock : IClock
{
    /// <summary>2 pm in New York, 9 am in Honolulu.</summary>
    public static readonly Instant Start = Instant.FromUtc(2026, 12, 1, 19, 0);

    private readonly Stopwatch since = Stopwatch.StartNew();

    public Instant GetCurrentInstant() => Start + Duration.FromTimeSpan(since.Elapsed);
}
