namespace CollectionsPortal.Domain.Settings;

/// <summary>The address of a payment page that is not ours: the one place where a person may type a card number.</summary>
public static class PaymentPageAddress
{
    public const int MaxLength = 300;

    public const string Rule = "Enter a web address that begins with https://, such as https://pay.agency.example. It holds no sign-in and nothing after a #.";

    /// <summary>The address as it is kept; null when people should not be sent there.</summary>
    /// <remarks>
    /// Only https: whoever listens on the way could otherwise send people elsewhere. No name or password in it, which is how a false address
    /// is made to look like a true one. A host with a point in it, so that it is found from outside the office.
    /// </remarks>
    public static string? Read(string? typed)
    {
        if (!Uri.TryCreate(typed?.Trim(), UriKind.Absolute, out var address) || !IsSafe(address)) { return null; }

        return address.AbsoluteUri is { Length: <= MaxLength } kept ? kept : null;
    }

    private static bool IsSafe(Uri address)
        => address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0 && address.Fragment.Length == 0
            && address.HostNameType == UriHostNameType.Dns && address.IdnHost.Contains('.', StringComparison.Ordinal);
}
