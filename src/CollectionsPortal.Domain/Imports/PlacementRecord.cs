namespace CollectionsPortal.Domain.Imports;

/// <summary>One record of the file as it stands there.</summary>
/// <param name="Line">The record's number, the header being 1. Not the text line: a quoted field can span several.</param>
/// <param name="IsBadlyQuoted">A quotation mark stands where the format does not allow one, so the fields cannot be trusted.</param>
public sealed record PlacementRecord(int Line, IReadOnlyList<string> Fields, bool IsBadlyQuoted = false);
