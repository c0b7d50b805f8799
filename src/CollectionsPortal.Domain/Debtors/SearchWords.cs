using System.Globalization;
using System.Text;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Folds what people write and what they type into the same words, so that a search is an index range.</summary>
/// <remarks>Stored terms were folded by this code: a change here needs every term written again.</remarks>
public static class SearchWords
{
    /// <summary>Longer words are cut on both sides, so they still meet.</summary>
    public const int MaxWordLength = 40;

    private const string Apostrophes = "'’‘ʼ`´";

    private static readonly Dictionary<char, string> LettersWithoutDecomposition = new()
    {
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ø'] = "o",
        ['ł'] = "l",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ı'] = "i",
        ['ħ'] = "h",
    };

    /// <summary>Words without case and accents, in their order, each once: "José García-Ruiz" is jose, garcia, ruiz; "O'Brien" is obrien.</summary>
    public static IReadOnlyList<string> Fold(string? text) => Split(text).Distinct(StringComparer.Ordinal).ToList();

    /// <summary>The folded words with one space between: how a city is stored.</summary>
    public static string Phrase(string? text) => string.Join(' ', Split(text));

    /// <summary>Letters and digits alone, in lower case: "AU-9384 8261" is au93848261. How account numbers and references are stored.</summary>
    public static string Compact(string? text) => string.Concat(Split(text));

    /// <summary>The digits of a North American number without the 1 in front; of any other number all digits. Null when too few to be a number.</summary>
    public static string? PhoneDigits(string? text)
    {
        var digits = Digits(text);
        if (digits.Length == 11 && digits[0] == '1') { return digits[1..]; }

        return digits.Length is >= 7 and <= 15 ? digits : null;
    }

    public static string Digits(string? text) => string.Concat((text ?? string.Empty).Where(char.IsAsciiDigit));

    private static IEnumerable<string> Split(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) { return []; }

        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormKD)) { Append(folded, letter); }

        return folded.ToString()
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Length > MaxWordLength ? word[..MaxWordLength] : word);
    }

    private static void Append(StringBuilder folded, char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        if (LettersWithoutDecomposition.TryGetValue(lower, out var plain)) { folded.Append(plain); return; }

        if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark || Apostrophes.Contains(letter)) { return; }

        folded.Append(char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) ? lower : ' ');
    }
}
