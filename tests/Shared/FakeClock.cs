using NodaTime;

namespace CollectionsPortal.Testing;

/// <summary>Stands still until told otherwise. Begins on a Tuesday at noon in New York.</summary>
public sealed class FakeClock : IClock
{
    public static readonly Instant Start = Instant.FromUtc(2026, 3, 10, 16, 0);

    private readonly Lock setting = new();
    private Instant now = Start;

    public Instant Now
    {
        get { lock (setting) { return now; } }
        set { lock (setting) { now = value; } }
    }

    public Instant GetCurrentInstant() => Now;

    public void Advance(Duration by) => Now += by;

    public void Reset() => Now = Start;
}
