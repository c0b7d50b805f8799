using System.Text.RegularExpressions;

namespace CollectionsPortal.Compliance.Language;

/// <summary>Whether a sentence only asks or imagines, or speaks of somebody else.</summary>
internal static partial class Supposition
{
    private const int Patience = 1000;
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    public static bool Precedes(FoldedText text, int at) => Imagined().IsMatch(Before(text, at));

    public static bool IsAboutAnother(FoldedText text, int at) => Another().IsMatch(Before(text, at));

    private static ReadOnlySpan<char> Before(FoldedText text, int at)
    {
        var start = text.SentenceStart(at);
        return text.Text.AsSpan(start, at - start);
    }

    [GeneratedRegex(@"\b(if|whether|unless|suppose|in case|might|thinking (of|about)|considering|(asks?|asked)( \w+)? (what|how)|what (happens|does|is|are)|meaning of|explained (what|how|why)|do you|did you|are you|have you|does (he|she)|pregunt(o|a)( \w+)? que|que (pasa|significa|es)|si [a-z]|quizas|tal vez|a lo mejor)\b", Options, Patience)]
    private static partial Regex Imagined();

    [GeneratedRegex(@"\b(brother|sister|cousin|son|daughter|friend|neighbou?r|uncle|aunt|nephew|niece|roommate|co-?worker|father|mother|dad|mom|hermano|hermana|primo|prima|hijo|hija|amigo|amiga|vecino|vecina|tio|tia|padre|madre|mama|papa)('s)?\b[^,;:]*$", Options, Patience)]
    private static partial Regex Another();
}
