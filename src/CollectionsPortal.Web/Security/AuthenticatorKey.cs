using QRCoder;

namespace CollectionsPortal.Web.Security;

/// <summary>How the key of an authenticator app is handed over.</summary>
public static class AuthenticatorKey
{
    private const string Issuer = "CollectionsPortal";
    private const int PixelsPerModule = 6;

    /// <summary>The key in groups of four, for typing.</summary>
    public static string InGroups(string key) => string.Join(' ', key.ToLowerInvariant().Chunk(4).Select(group => new string(group)));

    /// <summary>The key as a QR code, PNG.</summary>
    public static byte[] Picture(string email, string key)
    {
        var address = $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(email)}?secret={key}&issuer={Issuer}&digits=6";
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        return new PngByteQRCode(data).GetGraphic(PixelsPerModule);
    }
}
