using NodaTime;

namespace CollectionsPortal.Web.Hosting.Demo;

/// <summary>Moves through the past weeks while the demo portfolio is lived, so that its history lies where history belongs.</summary>
internal sealed class DemoClock(Instant start) : IClock
{
    public Instant Now { get; private set; } = start;

    public Instant GetCurrentInstant() => Now;

    public void Advance(Duration by) => Now += by;

    /// <summary>Goes on to a moment. Never back: what was lived once stays behind.</summary>
    public void GoTo(Instant moment) => Now = Instant.Max(Now, moment);
}
