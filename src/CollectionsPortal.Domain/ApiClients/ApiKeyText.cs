using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CollectionsPortal.Domain.ApiClients;

/// <summary>A key as a client sends it: <c>cpk_</c>, eight signs by which it is known, and 256 random bits. Shown once and never stored.</summary>
public readonly record struct ApiKeyText
{
    public const int PrefixLength = 8;
    public const int HashLength = SHA256.HashSizeInBytes;

    private const string Start = "cpk_";
    private const string PrefixSigns = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int SecretBytes = 32;
    private const int SecretLength = 43;
    private const int Length = 4 + PrefixLength + 1 + SecretLength;

    private static readonly SearchValues<char> OfPrefix = SearchValues.Create(PrefixSigns);
    private static readonly SearchValues<char> OfSecret = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    private ApiKeyText(string value) => Value = value;

    public string Value { get => field ?? string.Empty; }

    public string Prefix => Value.Substring(Start.Length, PrefixLength);

    internal static ApiKeyText New() => new(
        $"{Start}{RandomNumberGenerator.GetString(PrefixSigns, PrefixLength)}_{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes))}");

    /// <summary>Looks at the form alone; whether there is such a key is another question.</summary>
    public static bool TryParse(string? text, out ApiKeyText result)
    {
        var fits = text is { Length: Length } && text.StartsWith(Start, StringComparison.Ordinal) && text[Start.Length + PrefixLength] == '_'
            && text.AsSpan(Start.Length, PrefixLength).IndexOfAnyExcept(OfPrefix) < 0
            && text.AsSpan(Length - SecretLength).IndexOfAnyExcept(OfSecret) < 0;
        result = fits ? new ApiKeyText(text!) : default;
        return fits;
    }

    internal byte[] Hash() => SHA256.HashData(Encoding.ASCII.GetBytes(Value));

    /// <summary>Never the key itself: what is printed by accident ends in logs.</summary>
    public override string ToString() => "(API key)";
}
