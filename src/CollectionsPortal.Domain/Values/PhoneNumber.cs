using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CollectionsPortal.Domain.Values;

/// <summary>A telephone number in E.164 form, such as <c>+12025550123</c>. Ten digits are read as North American.</summary>
public readonly record struct PhoneNumber : ISpanParsable<PhoneNumber>
{
    /// <summary>Plus sign and at most fifteen digits.</summary>
    public const int MaxLength = 16;

    private const int MinDigits = 8;

    private PhoneNumber(string value) => Value = value;

    public string Value { get => field ?? string.Empty; }

    /// <summary>The three digits after +1; null outside the North American plan.</summary>
    public string? AreaCode => IsNorthAmerican(Value) ? Value.Substring(2, 3) : null;

    public string LastFour => Value.Length >= 4 ? Value[^4..] : Value;

    /// <summary>What may be shown before a permit is given: enough to tell two numbers apart, too little to dial.</summary>
    public string Masked => $"··· {LastFour}";

    /// <summary>For text that is known to be right.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static PhoneNumber Of(string text) => Parse(text, null);

    public static PhoneNumber Parse(string s, IFormatProvider? provider)
        => TryParse(s, provider, out var number) ? number : throw new FormatException("Not a telephone number.");

    public static PhoneNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PhoneNumber result)
        => TryParse(s.ToString(), provider, out result);

    public static bool TryParse(string? s, IFormatProvider? provider, out PhoneNumber result)
    {
        result = default;
        var text = (s ?? string.Empty).Trim();
        if (text.Length is 0 or > 40 || !text.All(IsAllowed) || text.LastIndexOf('+') > 0)
        {
            return false;
        }

        var digits = new string([.. text.Where(char.IsAsciiDigit)]);
        var international = Internationalise(digits, text[0] == '+');
        if (international is null)
        {
            return false;
        }

        result = new PhoneNumber(international);
        return true;
    }

    /// <summary>For people: "(202) 555-0123" in North America, E.164 elsewhere.</summary>
    public override string ToString() => IsNorthAmerican(Value)
        ? $"({Value.AsSpan(2, 3)}) {Value.AsSpan(5, 3)}-{Value.AsSpan(8, 4)}"
        : Value;

    private static bool IsAllowed(char c) => char.IsAsciiDigit(c) || c is '+' or '-' or '(' or ')' or '.' or ' ' or '/' or '\u00a0';

    private static string? Internationalise(string digits, bool hasPlus)
    {
        if (!hasPlus)
        {
            digits = digits.Length == 10 ? "1" + digits : digits;
            return digits.Length == 11 && IsNorthAmerican("+" + digits) ? "+" + digits : null;
        }

        if (digits.Length is < MinDigits or > MaxLength - 1 || digits[0] == '0')
        {
            return null;
        }

        return digits[0] == '1' && !IsNorthAmerican("+" + digits) ? null : "+" + digits;
    }

    /// <summary>Area code and exchange both begin with 2 to 9 in the North American numbering plan.</summary>
    private static bool IsNorthAmerican(string value)
        => value.Length == 12 && value[0] == '+' && value[1] == '1' && value[2] is >= '2' and <= '9' && value[5] is >= '2' and <= '9';

    internal sealed class Converter() : ValueConverter<PhoneNumber, string>(n => n.Value, s => new PhoneNumber(s));
}
