using System.Text.RegularExpressions;

namespace CollectionsPortal.Web.Tests.Plans;

/// <summary>
/// Flesch-Kincaid: 0.39 words to a sentence, 11.8 syllables to a word, less 15.59. Numbers are no words; labels and headings, which
/// would make everything look easy, are no sentences.
/// </summary>
public static partial class ReadingGrade
{
    private const int FewestWords = 3;

    public static double Of(IEnumerable<string> texts)
    {
        var sentences = texts.Where(text => Ends().IsMatch(text)).SelectMany(text => Ends().Split(text)).Select(sentence => Words().Matches(sentence).Select(m => m.Value).ToList()).Where(words => words.Count >= FewestWords).ToList();
        var words = sentences.Sum(sentence => sentence.Count);
        var syllables = sentences.SelectMany(sentence => sentence).Sum(Syllables);
        return (0.39 * words / sentences.Count) + (11.8 * syllables / words) - 15.59;
    }

    /// <summary>Groups of vowels, without a silent e at the end and without the silent e of "-ed" and "-es".</summary>
    public static int Syllables(string word)
    {
        var lower = word.ToLowerInvariant().Replace("'", string.Empty, StringComparison.Ordinal).Replace("’", string.Empty, StringComparison.Ordinal);
        return Math.Max(1, Vowels().Count(Silent().Replace(lower, string.Empty)));
    }

    [GeneratedRegex(@"[.!?]+[”]?(?:\s|$)", RegexOptions.None, 1000)]
    private static partial Regex Ends();

    [GeneratedRegex(@"[A-Za-z][A-Za-z'’]*", RegexOptions.None, 1000)]
    private static partial Regex Words();

    [GeneratedRegex("[aeiouy]+", RegexOptions.None, 1000)]
    private static partial Regex Vowels();

    [GeneratedRegex("(?<=[a-z]{2})(?:(?<![aeiouyl])e|(?<=[aeiouy])le(?!$)|(?<![td])ed|(?<![sxzhcg])es)$", RegexOptions.None, 1000)]
    private static partial Regex Silent();
}
