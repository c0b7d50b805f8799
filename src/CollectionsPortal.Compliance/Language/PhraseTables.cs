using CollectionsPortal.Compliance.Language.Phrases;

namespace CollectionsPortal.Compliance.Language;

/// <summary>All families, one per file under <c>Phrases/</c>.</summary>
internal static class PhraseTables
{
    /// <summary>Wrong towards anybody at any time, and on a note a sign that it was said.</summary>
    public static IReadOnlyList<PhraseFamily> Always { get; } =
    [
        Violence.Family, Abuse.Family, Shaming.Family, Arrest.Family, LegalThreat.Family, FalseUrgency.Family,
        FalseAuthority.Family, CreditThreat.Family, TellingOthers.Family, Immigration.Family, Pressure.Family,
    ];

    /// <summary>Doubtful in a message, ordinary in a note.</summary>
    public static IReadOnlyList<PhraseFamily> OfMessages { get; } = [LegalThreat.Hints, CreditThreat.Reporting];

    /// <summary>In the order of the text, one for each stretch: of two that overlap the worse stands, then the longer.</summary>
    public static IReadOnlyList<LanguageFinding> Sort(List<LanguageFinding> findings)
    {
        var kept = new List<LanguageFinding>(findings.Count);
        foreach (var finding in findings.OrderByDescending(f => f.Severity).ThenByDescending(f => f.Length).ThenBy(f => f.Start).ThenBy(f => f.Kind))
        {
            if (finding.Length == 0 || !kept.Exists(other => other.Length > 0 && finding.Start < other.End && other.Start < finding.End)) { kept.Add(finding); }
        }

        return [.. kept.OrderBy(f => f.Start).ThenBy(f => f.Kind)];
    }
}
