using System.Buffers;
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

    private static readonly SearchValues<char> Known = SearchValues.Create(Alphabet);

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
        Span<char> signs = stackalloc char[Length];
        if (Simplify(s, signs) != Signs + 1 || signs[..(Signs + 1)].ContainsAnyExcept(Known) || CheckSign(signs[..Signs]) != signs[Signs])
        {
            return false;
        }

        result = FromSigns(signs[..Signs]);
        return true;
    }

    public override string ToString() => Value;

    /// <summary>Files of many thousand records are read by it.</summary>
    /// <returns>How many signs there are; -1 when there are too many.</returns>
    private static int Simplify(ReadOnlySpan<char> text, Span<char> signs)
    {
        var count = 0;
        foreach (var sign in text)
        {
            if (sign is '-' or ' ') { continue; }
            if (count == signs.Length) { return -1; }

            signs[count++] = char.ToUpperInvariant(sign) switch { 'I' or 'L' => '1', 'O' => '0', var upper => upper };
        }

        if (count != Signs + 3 || signs is not ['C', 'P', ..]) { return count; }

        signs[2..count].CopyTo(signs);
        return count - 2;
    }

    private static ShortReference FromSigns(ReadOnlySpan<char> signs) => new($"CP-{signs[..4]}-{signs[4..]}{CheckSign(signs)}");

    private static char CheckSign(ReadOnlySpan<char> signs)
    {
        var sum = 0;
        for (var at = 0; at < signs.Length; at++) { sum += (at + 2) * Alphabet.IndexOf(signs[at], StringComparison.Ordinal); }

        return Alphabet[sum % Alphabet.Length];
    }

    internal sealed class Converter() : ValueConverter<ShortReference, string>(r => r.Value, s => new ShortReference(s));
}
