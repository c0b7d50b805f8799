namespace CollectionsPortal.Compliance.Facts.Json;

/// <summary>What is wrong with facts given as JSON.</summary>
/// <param name="Field">The path of the field, such as <c>proposal.channel</c>; empty for the whole.</param>
public sealed record FactsProblem(string Field, string Message)
{
    public override string ToString() => Field.Length == 0 ? Message : $"{Field}: {Message}";
}
