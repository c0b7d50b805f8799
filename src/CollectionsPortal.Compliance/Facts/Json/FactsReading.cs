namespace CollectionsPortal.Compliance.Facts.Json;

/// <summary>Facts that were read, or what is wrong with them: exactly one of the two.</summary>
public sealed record FactsReading(ContactFacts? Facts, FactsProblem? Problem)
{
    internal static FactsReading Failed(string field, string message) => new(null, new FactsProblem(field, message));
}
