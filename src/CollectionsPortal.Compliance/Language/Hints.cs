using System.Collections.Frozen;

namespace CollectionsPortal.Compliance.Language;

/// <summary>
/// Reads what a debtor said or wrote, or what an agent noted of it, for things that should be recorded. Each hint is an offer to a person:
/// nothing is recorded by a pattern, and no hint means nothing.
/// </summary>
public static class Hints
{
    /// <summary>Of wishes about the same words the longest counts: "don't call me at work" asks for less than "don't call me".</summary>
    private static readonly FrozenSet<HintKind> Wishes = FrozenSet.Create(
        HintKind.Cease, HintKind.StopCalls, HintKind.StopTexts, HintKind.StopEmail, HintKind.NotAtWork, HintKind.NotAtHome, HintKind.OnlyEmail, HintKind.OnlyLetter,
        HintKind.CallAgain, HintKind.BadTime, HintKind.GoodTime, HintKind.MayText, HintKind.MayEmail);

    /// <summary>One word by itself, as a reply to a message (the list is that of the FCC, with what people write besides).</summary>
    private static readonly FrozenSet<string> StopWords = FrozenSet.Create("stop", "stopall", "stop all", "quit", "end", "cancel", "revoke", "opt out", "optout", "alto", "parar", "baja", "pare");

    /// <summary>In the order of the text, each kind once, where it stands first.</summary>
    public static IReadOnlyList<Hint> From(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = FoldedText.Lower(text);
        if (StopWords.Contains(folded.Text.Trim(' ', '.', '!', '"', '\n'))) { return [new Hint(HintKind.StopTexts, 0, text.Length, text)]; }

        var found = Phrases(folded);
        return [.. Settle(found)
            .GroupBy(hint => hint.Kind)
            .Select(group => group.MinBy(hint => hint.Start)!)
            .OrderBy(hint => hint.Start).ThenBy(hint => hint.Kind)];
    }

    private static List<Hint> Phrases(FoldedText text)
    {
        var found = new List<Hint>();
        foreach (var family in HintTables.All)
        {
            foreach (var (start, length) in family.Match(text))
            {
                var (from, size, words) = text.Locate(start, length);
                found.Add(new Hint(family.Kind, from, size, words));
            }
        }

        return found;
    }

    /// <summary>The more special wish stands for the general one.</summary>
    private static IEnumerable<Hint> Settle(List<Hint> found)
    {
        var isOnly = found.Exists(hint => hint.Kind is HintKind.OnlyEmail or HintKind.OnlyLetter);
        return found.Where(hint => !Wishes.Contains(hint.Kind) || !found.Exists(other => IsInTheWay(other, hint)))
            .Where(hint => !isOnly || hint.Kind is not (HintKind.StopCalls or HintKind.StopTexts or HintKind.StopEmail or HintKind.MayEmail or HintKind.MayText));
    }

    private static bool IsInTheWay(Hint other, Hint hint)
        => Wishes.Contains(other.Kind) && other.Kind != hint.Kind
        && other.Start < hint.Start + hint.Length && hint.Start < other.Start + other.Length
        && (other.Length > hint.Length || (other.Length == hint.Length && other.Kind < hint.Kind));
}
