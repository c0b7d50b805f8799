using System.Text.RegularExpressions;

namespace CollectionsPortal.Compliance.Language;

/// <summary>
/// Phrases of one kind as a table, with what is to be said about them. Patterns read folded text in lower case; words in angle brackets
/// stand for a list in <see cref="Vocabulary"/>. Matching takes time in proportion to the text, whatever the text.
/// </summary>
internal sealed class PhraseFamily
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lazy<Regex[]> patterns;
    private readonly Lazy<Regex[]> harmless;

    public PhraseFamily()
    {
        patterns = new(() => [.. CompileAll(English!), .. CompileAll(Spanish!)]);
        harmless = new(() => [.. CompileAll(Harmless)]);
    }

    public required FindingKind Kind { get; init; }

    public FindingSeverity Severity { get; init; } = FindingSeverity.Block;

    public required string Reason { get; init; }

    public required Citation Citation { get; init; }

    public Certainty Certainty { get; init; } = Certainty.Read;

    public required string Suggestion { get; init; }

    public required IReadOnlyList<string> English { get; init; }

    public required IReadOnlyList<string> Spanish { get; init; }

    /// <summary>Longer phrases that mean something else; what lies within one is no finding.</summary>
    public IReadOnlyList<string> Harmless { get; init; } = [];

    /// <summary>"We do not garnish wages" says the contrary.</summary>
    public bool CanBeDenied { get; init; } = true;

    /// <summary>A "not" inside the phrase takes it back as well.</summary>
    public bool CanBeDeniedWithin { get; init; }

    /// <summary>"Was garnished last year" tells what others did.</summary>
    public bool CanHaveHappened { get; init; }

    /// <summary>Where the phrases stand, in folded places, those that are denied or harmless left out.</summary>
    public IEnumerable<(int Start, int Length)> Match(FoldedText text)
    {
        List<(int Start, int Length)> found = [];
        List<(int Start, int End)>? safe = null;
        foreach (var regex in patterns.Value)
        {
            foreach (var match in regex.EnumerateMatches(text.Text))
            {
                safe ??= Safe(text.Text);
                var (start, length) = (match.Index, match.Length);
                if (!safe.Exists(span => span.Start <= start && start + length <= span.End) && !IsTakenBack(text.Text, start, length))
                {
                    found.Add((start, length));
                }
            }
        }

        return found;
    }

    public LanguageFinding At(FoldedText text, int start, int length)
    {
        var (from, size, words) = text.Locate(start, length);
        return new LanguageFinding
        {
            Start = from,
            Length = size,
            Words = words,
            Kind = Kind,
            Severity = Severity,
            Reason = Reason,
            Citation = Citation,
            Certainty = Certainty,
            Suggestion = Suggestion,
        };
    }

    internal static Regex Compile(IReadOnlyList<string> patterns)
        => new($@"\b({string.Join('|', patterns.Select(Vocabulary.Expand))})\b", Options, Patience);

    /// <summary>As few automata as their largest size allows.</summary>
    private static IEnumerable<Regex> CompileAll(IReadOnlyList<string> all)
    {
        if (all.Count == 0) { return []; }

        try
        {
            return [Compile(all)];
        }
        catch (NotSupportedException) when (all.Count > 1)
        {
            return [.. CompileAll([.. all.Take(all.Count / 2)]), .. CompileAll([.. all.Skip(all.Count / 2)])];
        }
    }

    private bool IsTakenBack(string text, int start, int length)
        => (CanBeDenied && Denial.Precedes(text, start))
        || (CanBeDeniedWithin && Denial.IsWithin(text.AsSpan(start, length)))
        || (CanHaveHappened && Denial.HasHappened(text, start));

    private List<(int Start, int End)> Safe(string text)
    {
        List<(int Start, int End)> spans = [];
        foreach (var regex in harmless.Value)
        {
            foreach (var match in regex.EnumerateMatches(text)) { spans.Add((match.Index, match.Index + match.Length)); }
        }

        return spans;
    }
}
