using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CollectionsPortal.Domain.Plans;

/// <summary>Eight digits that an agent says on the telephone, the same in every language. They open one link once, and are never stored.</summary>
public readonly record struct LinkPassphrase
{
    public const int Digits = 8;
    public const int HashLength = 32;

    /// <summary>So many that guessing all of them from a stolen database takes long; the five tries guard the door itself.</summary>
    private const int Rounds = 200_000;

    private LinkPassphrase(string value) => Value = value;

    public string Value { get => field ?? string.Empty; }

    /// <summary>"4729 1835", as it is read out.</summary>
    public string Spoken => $"{Value[..4]} {Value[4..]}";

    internal static LinkPassphrase New()
        => new(RandomNumberGenerator.GetInt32(100_000_000).ToString("D8", CultureInfo.InvariantCulture));

    /// <summary>Spaces, dashes and the like do not count.</summary>
    internal static bool IsRight(string? typed, byte[] hash, byte[] salt)
    {
        var digits = new string([.. (typed ?? string.Empty).Where(char.IsAsciiDigit)]);
        return digits.Length == Digits && CryptographicOperations.FixedTimeEquals(HashOf(digits, salt), hash);
    }

    /// <param name="salt">The link's token hash, which no other link has.</param>
    internal byte[] Hash(byte[] salt) => HashOf(Value, salt);

    /// <summary>Never the digits themselves: what is printed by accident ends in logs.</summary>
    public override string ToString() => "(passphrase)";

    private static byte[] HashOf(string digits, byte[] salt)
        => Rfc2898DeriveBytes.Pbkdf2(Encoding.ASCII.GetBytes(digits), salt, Rounds, HashAlgorithmName.SHA256, HashLength);
}
