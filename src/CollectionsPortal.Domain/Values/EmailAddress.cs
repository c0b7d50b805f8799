using System.Net.Mail;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CollectionsPortal.Domain.Values;

/// <summary>An e-mail address, trimmed and in lower case, so that the same address is found however it was written.</summary>
public readonly record struct EmailAddress : ISpanParsable<EmailAddress>
{
    /// <summary>The longest address that a mail server accepts (RFC 5321).</summary>
    public const int MaxLength = 254;

    private EmailAddress(string value) => Value = value;

    public string Value { get => field ?? string.Empty; }

    public string Domain => Value[(Value.LastIndexOf('@') + 1)..];

    /// <summary>What may be shown before a permit is given: the first letter and the domain.</summary>
    public string Masked => Value.Length == 0 ? string.Empty : $"{Value[0]}···@{Domain}";

    /// <summary>For text that is known to be right.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static EmailAddress Of(string text) => Parse(text, null);

    public static EmailAddress Parse(string s, IFormatProvider? provider)
        => TryParse(s, provider, out var address) ? address : throw new FormatException("Not an e-mail address.");

    public static EmailAddress Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EmailAddress result)
        => TryParse(s.ToString(), provider, out result);

    public static bool TryParse(string? s, IFormatProvider? provider, out EmailAddress result)
    {
        result = default;
        var text = (s ?? string.Empty).Trim().ToLowerInvariant();
        if (text.Length is 0 or > MaxLength || text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) || !HasPlainShape(text))
        {
            return false;
        }

        result = new EmailAddress(text);
        return true;
    }

    public override string ToString() => Value;

    private static bool HasPlainShape(string text)
    {
        var at = text.IndexOf('@');
        var domain = text[(at + 1)..];
        return at is > 0 and <= 64
            && text.LastIndexOf('@') == at
            && domain.Contains('.')
            && domain.All(c => char.IsLetterOrDigit(c) || c is '.' or '-')
            && MailAddress.TryCreate(text, out var parsed)
            && parsed.Address == text;
    }

    internal sealed class Converter() : ValueConverter<EmailAddress, string>(a => a.Value, s => new EmailAddress(s));
}
