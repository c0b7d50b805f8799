using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CollectionsPortal.Compliance.Language;

/// <summary>Whether words in front of a phrase take it back: "we do not garnish wages", "nadie va a la cárcel".</summary>
internal static partial class Denial
{
    private const int Reach = 7;
    private const int Look = 24;
    private const int Patience = 1000;

    private static readonly FrozenSet<string> Negators = FrozenSet.Create(
        "not", "no", "never", "cannot", "nobody", "nor", "neither", "without", "nothing", "isnt", "dont", "wont", "cant", "didnt",
        "nunca", "nadie", "ni", "jamas", "sin", "tampoco", "ningun", "ninguna");

    /// <summary>Words that may stand between the "not" and what it denies. Every other word cuts it off.</summary>
    private static readonly FrozenSet<string> Connectors = FrozenSet.Create(
        "be", "been", "being", "get", "gets", "go", "going", "to", "ever", "have", "has", "had", "you", "your", "us", "we", "i", "is", "are", "was", "were",
        "will", "can", "could", "would", "should", "any", "a", "an", "the", "able", "in", "on", "say", "tell", "mean", "about", "threaten", "mention", "plan",
        "intend", "decide", "allowed", "anyone", "anybody", "yet", "currently", "feel", "need", "for", "of", "risk", "longer", "even", "really", "do", "does", "he", "she", "they",
        "lo", "la", "le", "les", "los", "las", "se", "va", "van", "vamos", "voy", "a", "puede", "pueden", "podemos", "ser", "es", "sera", "seran", "esta", "estan",
        "en", "mandar", "mandarlo", "mandarla", "enviar", "enviarlo", "enviarla", "meter", "meterlo", "meterla", "llevar", "llevarlo", "llevarla", "ir", "debe", "tiene", "tenemos", "que", "ha", "han", "hemos", "por", "de", "una", "un", "su", "sus", "me", "al", "estoy", "soy", "hay", "tengo");

    private static readonly FrozenSet<string> Conditions = FrozenSet.Create("if", "or", "why", "si", "o");

    /// <summary>True where a "not" stands before the phrase with nothing but small words between.</summary>
    public static bool Precedes(string text, int at)
    {
        for (var step = 0; step < Reach; step++)
        {
            if (at == 0 || text[at - 1] != ' ') { return false; }

            var end = at - 1;
            var start = WordStart(text, end);
            if (start == end) { return false; }

            var word = text[start..end];
            if (IsNegator(word) || (word == "one" && WordBefore(text, start) == "no")) { return !IsCondition(text, start); }

            if (!Connectors.Contains(word)) { return false; }

            at = start;
        }

        return false;
    }

    /// <summary>"A lawsuit is not planned".</summary>
    public static bool Follows(string text, int end) => After().IsMatch(text.AsSpan(end, Math.Min(Look, text.Length - end)));

    public static bool IsWithin(ReadOnlySpan<char> phrase) => Within().IsMatch(phrase);

    /// <summary>"Was garnished", "got repossessed": told as something that others did.</summary>
    public static bool HasHappened(string text, int at) => Happened().IsMatch(text.AsSpan(Math.Max(0, at - 24), at - Math.Max(0, at - 24)));

    private static bool IsNegator(string word) => Negators.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal);

    /// <summary>"If not we will sue" denies nothing.</summary>
    private static bool IsCondition(string text, int start) => Conditions.Contains(WordBefore(text, start));

    private static string WordBefore(string text, int at)
    {
        if (at == 0 || text[at - 1] != ' ') { return string.Empty; }

        return text[WordStart(text, at - 1)..(at - 1)];
    }

    private static int WordStart(string text, int end)
    {
        var start = end;
        while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] == '\'')) { start--; }

        return start;
    }

    [GeneratedRegex(@"^ (is|are|was|were|has|have|will|will be|has been)( \w+)? (not|never|no longer)\b|^ (isn't|aren't|wasn't|won't|hasn't|no (es|esta|sera))\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, Patience)]
    private static partial Regex After();

    [GeneratedRegex(@"\b(not|n't|no)\b|n't\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, Patience)]
    private static partial Regex Within();

    [GeneratedRegex(@"\b(was|were|got|been|fue|fueron)( already| just| being)? $", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, Patience)]
    private static partial Regex Happened();
}
