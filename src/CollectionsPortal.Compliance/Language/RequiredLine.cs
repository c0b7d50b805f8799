using System.Text.RegularExpressions;

namespace CollectionsPortal.Compliance.Language;

/// <summary>A line that a message must hold, and how it may be worded in each language. All parts must stand there, in any order.</summary>
internal sealed class RequiredLine
{
    private readonly Lazy<(Regex[] English, Regex[] Spanish)> parts;

    public RequiredLine() => parts = new(() => ([.. English!.Select(Compile)], [.. Spanish!.Select(Compile)]));

    public required FindingKind Kind { get; init; }

    public required string Missing { get; init; }

    public required string InLanguage { get; init; }

    public required Citation Citation { get; init; }

    public required string SuggestInEnglish { get; init; }

    public required string SuggestInSpanish { get; init; }

    public required IReadOnlyList<string> English { get; init; }

    public required IReadOnlyList<string> Spanish { get; init; }

    /// <summary>The line itself says "not".</summary>
    public bool IsDenialWanted { get; init; }

    /// <summary>Where its parts stand, in either language.</summary>
    public IReadOnlyList<(int Start, int Length)> Places(FoldedText text)
    {
        List<(int Start, int Length)> places = [];
        foreach (var regex in parts.Value.English.Concat(parts.Value.Spanish))
        {
            foreach (var match in regex.EnumerateMatches(text.Text)) { places.Add((match.Index, match.Length)); }
        }

        return places;
    }

    public bool IsIn(FoldedText text, MessageLanguage language)
        => (language == MessageLanguage.Spanish ? parts.Value.Spanish : parts.Value.English).All(regex => IsDenialWanted ? regex.IsMatch(text.Text) : Stands(regex, text.Text));

    public bool IsInAny(FoldedText text) => IsIn(text, MessageLanguage.English) || IsIn(text, MessageLanguage.Spanish);

    public LanguageFinding Lacking(FoldedText text, MessageLanguage language, FindingSeverity severity = FindingSeverity.Block) => new()
    {
        Start = text.Original.Length,
        Length = 0,
        Words = string.Empty,
        Kind = Kind,
        Severity = severity,
        Reason = IsInAny(text) ? InLanguage : Missing,
        Citation = Citation,
        Certainty = Certainty.Read,
        Suggestion = language == MessageLanguage.Spanish ? SuggestInSpanish : SuggestInEnglish,
    };

    /// <summary>"We are not a debt collector" is no disclosure.</summary>
    private static bool Stands(Regex regex, string text)
    {
        foreach (var match in regex.EnumerateMatches(text))
        {
            if (!Denial.Precedes(text, match.Index)) { return true; }
        }

        return false;
    }

    private static Regex Compile(string pattern) => PhraseSet.Compile([pattern]);
}
