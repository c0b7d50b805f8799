using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CollectionsPortal.Domain.Values;

/// <summary>A ZIP code, "12345" or "12345-6789". Leading zeros are part of it.</summary>
public readonly record struct ZipCode : ISpanParsable<ZipCode>
{
    public const int MaxLength = 10;

    private ZipCode(string value) => Value = value;

    public string Value { get => field ?? string.Empty; }

    /// <summary>The five digits by which places and time zones are looked up.</summary>
    public string Five => Value.Length >= 5 ? Value[..5] : Value;

    /// <summary>For text that is known to be right.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static ZipCode Of(string text) => Parse(text, null);

    public static ZipCode Parse(string s, IFormatProvider? provider)
        => TryParse(s, provider, out var zip) ? zip : throw new FormatException("Not a ZIP code.");

    public static ZipCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ZipCode result)
        => TryParse(s.ToString(), provider, out result);

    public static bool TryParse(string? s, IFormatProvider? provider, out ZipCode result)
    {
        var text = (s ?? string.Empty).Trim();
        if (text.Length == 9 && text.All(char.IsAsciiDigit))
        {
            text = $"{text.AsSpan(0, 5)}-{text.AsSpan(5)}";
        }

        result = IsWellFormed(text) ? new ZipCode(text) : default;
        return result != default;
    }

    public override string ToString() => Value;

    private static bool IsWellFormed(string text) => text.Length switch
    {
        5 => text.All(char.IsAsciiDigit),
        10 => text[5] == '-' && text.Where((_, at) => at != 5).All(char.IsAsciiDigit),
        _ => false,
    };

    internal sealed class Converter() : ValueConverter<ZipCode, string>(z => z.Value, s => new ZipCode(s));
}
