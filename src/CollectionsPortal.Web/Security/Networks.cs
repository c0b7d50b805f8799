using System.Net;
using System.Net.Sockets;

namespace CollectionsPortal.Web.Security;

/// <summary>Tells networks apart for limits on tries.</summary>
internal static class Networks
{
    /// <summary>A household or office has one IPv4 address or one IPv6 network of 64 bits.</summary>
    public static string Of(IPAddress? address)
    {
        if (address is { IsIPv4MappedToIPv6: true })
        {
            address = address.MapToIPv4();
        }

        return address is { AddressFamily: AddressFamily.InterNetworkV6 }
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address?.ToString() ?? "unknown";
    }
}
