namespace CollectionsPortal.Compliance.Language;

/// <summary>A phrase found in a note that must not be said to anybody, or at least must be explained.</summary>
/// <param name="Start">Where it begins, in UTF-16 units from 0.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Found">The words as they stand in the text.</param>
/// <param name="Reason">One plain sentence.</param>
public sealed record ForbiddenPhrase(int Start, int Length, string Found, ForbiddenKind Kind, string Reason, Citation Citation);
