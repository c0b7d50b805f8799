using System.Globalization;
using System.Text;

namespace CollectionsPortal.Compliance.Language;

/// <summary>
/// A text as the patterns read it: no accents, straight quotes, plain digits, one space where there was any white space.
/// Knows for each sign where it stood, so that what is found can be shown in the original.
/// </summary>
internal sealed class FoldedText
{
    private readonly int[] origins;

    private FoldedText(string original, string text, int[] origins)
    {
        Original = original;
        Text = text;
        this.origins = origins;
    }

    public string Original { get; }

    public string Text { get; }

    /// <summary>In lower case: what nearly all patterns read.</summary>
    public static FoldedText Lower(string text) => Fold(text, lower: true);

    /// <summary>Capitals kept, for finding names.</summary>
    public static FoldedText Cased(string text) => Fold(text, lower: false);

    /// <summary>A stretch of the folded text, in the original.</summary>
    public (int Start, int Length, string Words) Locate(int start, int length)
    {
        if (length == 0) { return (Original.Length, 0, string.Empty); }

        var from = origins[start];
        var to = origins[start + length - 1];

        // A letter's accents may stand behind it as signs of their own.
        do { to++; }
        while (to < Original.Length && CharUnicodeInfo.GetUnicodeCategory(Original[to]) == UnicodeCategory.NonSpacingMark);

        return (from, to - from, Original[from..to]);
    }

    /// <summary>Where the sentence begins in which a place of the folded text stands.</summary>
    public int SentenceStart(int at)
    {
        while (at > 0 && !EndsSentence(at - 1)) { at--; }

        return at;
    }

    /// <summary>Where the sentence ends, exclusive.</summary>
    public int SentenceEnd(int at)
    {
        while (at < Text.Length && !EndsSentence(at)) { at++; }

        return at;
    }

    /// <summary>"p.m." and "24.50" end no sentence: a full stop does so before a space or at the end, and not after a single letter.</summary>
    private bool EndsSentence(int at) => Text[at] switch
    {
        '!' or '?' or ';' or '\n' => true,
        '.' => (at + 1 == Text.Length || Text[at + 1] is ' ' or '"' or '\'' or '\n') && (at < 2 || char.IsAsciiLetterOrDigit(Text[at - 2])),
        _ => false,
    };

    private static FoldedText Fold(string text, bool lower)
    {
        var folded = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            foreach (var sign in Plain(text, at))
            {
                if (sign == ' ' && folded.Length > 0 && folded[^1] is ' ' or '\n') { continue; }

                folded.Append(lower ? char.ToLowerInvariant(sign) : sign);
                places.Add(at);
            }
        }

        return new FoldedText(text, folded.ToString(), [.. places]);
    }

    /// <summary>The signs that stand for one sign; none for a mark that only decorates.</summary>
    private static string Plain(string text, int at)
    {
        var sign = text[at];
        if (sign is >= '!' and <= '~') { return Ascii[sign]; }

        if (sign == '\n') { return "\n"; }

        if (char.IsWhiteSpace(sign)) { return " "; }

        return sign switch
        {
            '‘' or '’' or 'ʼ' or '´' => "'",
            '“' or '”' or '«' or '»' or '„' => "\"",
            '–' or '—' or '‑' or '−' => "-",
            '…' => ".",
            _ => Decomposed(sign),
        };
    }

    private static string Decomposed(char sign)
    {
        if (char.IsSurrogate(sign)) { return " "; }

        var category = CharUnicodeInfo.GetUnicodeCategory(sign);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.Control) { return string.Empty; }

        if (category == UnicodeCategory.DecimalDigitNumber) { return CharUnicodeInfo.GetDecimalDigitValue(sign).ToString(CultureInfo.InvariantCulture); }

        var parts = sign.ToString().Normalize(NormalizationForm.FormKD);
        return string.Concat(parts.Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark));
    }

    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString())];
}
