namespace CollectionsPortal.Compliance.Language;

/// <summary>A place in a text, and what is wrong with it. What is missing stands at the end, with length 0.</summary>
public sealed record LanguageFinding
{
    /// <summary>Where it begins, in UTF-16 units from 0.</summary>
    public required int Start { get; init; }

    /// <summary>In UTF-16 units; 0 for something that is missing.</summary>
    public required int Length { get; init; }

    /// <summary>The words as they stand in the text; empty for something that is missing.</summary>
    public required string Words { get; init; }

    public required FindingKind Kind { get; init; }

    public required FindingSeverity Severity { get; init; }

    /// <summary>One plain sentence.</summary>
    public required string Reason { get; init; }

    public required Citation Citation { get; init; }

    public required Certainty Certainty { get; init; }

    /// <summary>What to do or write instead.</summary>
    public required string Suggestion { get; init; }

    public int End => Start + Length;

    public bool IsBlocking => Severity == FindingSeverity.Block;
}
