using System.Text.RegularExpressions;

namespace CollectionsPortal.Compliance.Language;

/// <summary>
/// Phrases as patterns over folded text in lower case; words in angle brackets stand for a list in <see cref="Vocabulary"/>.
/// Matching takes time in proportion to the text, whatever the text: the automata never go back.
/// </summary>
internal sealed class PhraseSet(IReadOnlyList<string> english, IReadOnlyList<string> spanish, IReadOnlyList<string> harmless)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lazy<Regex[]> patterns = new(() => [.. CompileAll(english), .. CompileAll(spanish)]);
    private readonly Lazy<Regex[]> safe = new(() => [.. CompileAll(harmless)]);

    /// <summary>Where phrases stand, in folded places, apart from those within a harmless longer one.</summary>
    public IReadOnlyList<(int Start, int Length)> Match(string text)
    {
        var found = Places(patterns.Value, text);
        if (found.Count == 0) { return []; }

        var spared = Places(safe.Value, text);
        return spared.Count == 0
            ? found
            : [.. found.Where(place => !spared.Exists(span => span.Start <= place.Start && place.Start + place.Length <= span.Start + span.Length))];
    }

    public static Regex Compile(IReadOnlyList<string> patterns) => new($@"\b({string.Join('|', patterns.Select(Vocabulary.Expand))})\b", Options, Patience);

    private static List<(int Start, int Length)> Places(Regex[] regexes, string text)
    {
        List<(int Start, int Length)> found = [];
        foreach (var regex in regexes)
        {
            foreach (var match in regex.EnumerateMatches(text)) { found.Add((match.Index, match.Length)); }
        }

        return found;
    }

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
}
