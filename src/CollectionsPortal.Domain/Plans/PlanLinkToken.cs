using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CollectionsPortal.Domain.Plans;

/// <summary>The secret in a private link's address: 256 random bits, shown once and never stored.</summary>
public readonly record struct PlanLinkToken
{
    /// <summary>How long it is in an address: 32 bytes in base64url.</summary>
    public const int Length = 43;

    private const int Bytes = 32;

    private PlanLinkToken(string value) => Value = value;

    public string Value { get => field ?? string.Empty; }

    internal static PlanLinkToken New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>Hashes whatever stood in an address, so that what is no token takes the same way as one that is.</summary>
    internal static byte[] HashOf(string? presented) => SHA256.HashData(Encoding.UTF8.GetBytes(presented is { Length: <= Length } ? presented : string.Empty));

    internal byte[] Hash() => HashOf(Value);

    /// <summary>Never the token itself: what is printed by accident ends in logs.</summary>
    public override string ToString() => "(private link)";
}
