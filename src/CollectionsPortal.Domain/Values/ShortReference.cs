using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CollectionsPortal.Domain.Values;

/// <summary>What a person or a letter quotes: <c>CP-7F3K-9QXM</c>, seven random signs and a check sign. Never the key, and it says nothing of the person.</summary>
/// <remarks>
/// The alphabet has no I, L, O and U; when read, I and L count as 1 and O as 0. The check sign is a weighted sum modulo 31
/// , so every single wrong sign and every swap of two signs is caught. Z is left out so that the signs are 31, a prime.
/// </remarks>
public readonly record struct ShortReference : ISpanParsable<ShortReference>
{
    public const int Length = 12;

    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXY";
    private const int Signs = 7;

    private ShortReference(string value) => Value = value;

    public string Value { get => field ?? string.Empty; }

    public static ShortReference New() => FromSigns(RandomNumberGenerator.GetString(Alphabet, Signs));

    /// <summary>For text that is known to be right.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static ShortReference Of(string text) => Parse(text, null);

    public static ShortReference Parse(string s, IFormatProvider? provider)
        => TryParse(s, provider, out var reference) ? reference : throw new FormatException("Not a reference.");

    public static ShortReference Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ShortReference result)
        => TryParse(s.ToString(), provider, out result);

    /// <summary>Reads it with or without "CP", dashes and blanks, in either case.</summary>
    public static bool TryParse(string? s, IFormatProvider? provider, out ShortReference result)
    {
        result = default;
        var signs = Simplify(s ?? string.Empty);
        if (signs.Length != Signs + 1 || !signs.All(Alphabet.Contains) || CheckSign(signs[..Signs]) != signs[Signs])
        {
            return false;
        }

        result = FromSigns(signs[..Signs]);
        return true;
    }

    public override string ToString() => Value;

    private static string Simplify(string text)
    {
        var signs = new string([.. text.ToUpperInvariant().Where(c => c is not ('-' or ' '))]);
        signs = signs.Length == Signs + 3 && signs.StartsWith("CP", StringComparison.Ordinal) ? signs[2..] : signs;
        return signs.Replace('I', '1').Replace('L', '1').Replace('O', '0');
    }

    private static ShortReference FromSigns(string signs) => new($"CP-{signs.AsSpan(0, 4)}-{signs.AsSpan(4)}{CheckSign(signs)}");

    private static char CheckSign(string signs)
    {
        var sum = signs.Select((sign, at) => (at + 2) * Alphabet.IndexOf(sign, StringComparison.Ordinal)).Sum();
        return Alphabet[sum % Alphabet.Length];
    }

    internal sealed class Converter() : ValueConverter<ShortReference, string>(r => r.Value, s => new ShortReference(s));
}
