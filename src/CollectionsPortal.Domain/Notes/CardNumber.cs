using System.Text.RegularExpressions;

namespace CollectionsPortal.Domain.Notes;

/// <summary>Finds payment card numbers, which must never be kept in free text: digits in one piece or in a card's groups, that pass the Luhn check.</summary>
public static partial class CardNumber
{
    private const int Patience = 1000;

    public static bool IsIn(string? text)
        => Shape().Matches(text ?? string.Empty).Any(match => IsCard([.. match.Value.Where(char.IsAsciiDigit).Select(sign => sign - '0')]));

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

    [GeneratedRegex(@"(?<!\d)([0-9]{13,19}|[0-9]{4}[ -][0-9]{4}[ -][0-9]{4}[ -][0-9]{1,7}|[0-9]{4}[ -][0-9]{6}[ -][0-9]{4,5})(?!\d)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Shape();
}
