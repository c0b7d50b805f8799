namespace CollectionsPortal.Compliance;

/// <summary>Where a rule or a number stands written.</summary>
/// <param name="Text">As a lawyer would cite it: "12 CFR 1006.14(b)(2)(i)(A)".</param>
/// <param name="Url">Where to read it; null for our own policy.</param>
public sealed record Citation(string Text, string? Url = null)
{
    /// <summary>Regulation F. The paragraph without the part: "14(b)(2)(i)".</summary>
    public static Citation RegulationF(string paragraph)
    {
        var section = paragraph.Split('(', 2)[0];
        return new($"12 CFR 1006.{paragraph}", $"https://www.ecfr.gov/current/title-12/section-1006.{section}");
    }

    public static Citation House { get; } = new("House policy");

    public override string ToString() => Text;
}
