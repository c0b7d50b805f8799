using System.Text.RegularExpressions;

namespace CollectionsPortal.Compliance.Language;

/// <summary>Finds payment card numbers in free text, where they must never be kept: digits in one piece or in a card's groups, that pass the Luhn check.</summary>
public static partial class CardNumbers
{
    private const int Patience = 1000;

    /// <summary>Where card numbers stand, as a person would mark them.</summary>
    public static IReadOnlyList<(int Start, int Length)> Find(string? text)
    {
        if (string.IsNullOrEmpty(text)) { return []; }

        var folded = FoldedText.Lower(text);
        return [.. In(folded).Select(span => folded.Locate(span.Start, span.Length)).Select(place => (place.Start, place.Length))];
    }

    internal static IEnumerable<(int Start, int Length)> In(FoldedText text)
    {
        foreach (Match match in Shape().Matches(text.Text))
        {
            var digits = match.Groups["card"];
            if (IsCard([.. digits.Value.Where(char.IsAsciiDigit).Select(sign => sign - '0')])) { yield return (digits.Index, digits.Length); }
        }
    }

    private static bool IsCard(int[] digits) => HasCardLength(digits) && PassesLuhn(digits);

    /// <summary>First digit and length as issuers use them; others are account numbers that pass by chance.</summary>
    private static bool HasCardLength(int[] digits) => digits[0] switch
    {
        2 or 5 or 6 => digits.Length == 16,
        3 => digits.Length is 14 or 15,
        4 => digits.Length is 13 or 16 or 19,
        _ => false,
    };

    private static bool PassesLuhn(int[] digits)
    {
        var sum = 0;
        for (var back = 0; back < digits.Length; back++)
        {
            var digit = digits[^(back + 1)] * (back % 2 == 0 ? 1 : 2);
            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum % 10 == 0;
    }

    [GeneratedRegex(@"(?:^|[^0-9])(?<card>[0-9]{13,19}|[0-9]{4}[ .\-][0-9]{4}[ .\-][0-9]{4}[ .\-][0-9]{1,7}|[0-9]{4}[ .\-][0-9]{6}[ .\-][0-9]{4,5})(?:[^0-9]|$)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Shape();
}
