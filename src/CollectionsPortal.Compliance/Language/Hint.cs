namespace CollectionsPortal.Compliance.Language;

/// <summary>Words that may ask for a record. An offer to a person, never a record by itself.</summary>
/// <param name="Start">Where they begin, in UTF-16 units from 0.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Words">As they stand in the text.</param>
public sealed record Hint(HintKind Kind, int Start, int Length, string Words);
