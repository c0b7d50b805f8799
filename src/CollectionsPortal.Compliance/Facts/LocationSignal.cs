namespace CollectionsPortal.Compliance.Facts;

/// <summary>One piece of evidence of where the consumer might be. All pieces count together (comment 6(b)(1)(i)-2).</summary>
/// <remarks>The zones are taken from <see cref="Zones"/> where given, else from the ZIP code, else from the area code.
/// An address whose zone cannot be told makes the place unknown. An area code without a place (a toll-free one) says nothing either way.</remarks>
public sealed record LocationSignal
{
    public required SignalSource Source { get; init; }

    /// <summary>Five digits; a ZIP+4 is cut to its first five.</summary>
    public string? Zip { get; init; }

    /// <summary>The three digits of a North American number after its country code.</summary>
    public string? AreaCode { get; init; }

    /// <summary>The zones themselves; null means: take them from the ZIP or area code.</summary>
    public IReadOnlyList<ZoneId>? Zones { get; init; }

    /// <summary>How to name this evidence to an agent ("Address"); null for a name made from the source.</summary>
    public string? Label { get; init; }
}
