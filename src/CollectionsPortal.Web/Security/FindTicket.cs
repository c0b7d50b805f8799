using System.Security.Cryptography;
using CollectionsPortal.Domain.Staff;
using Microsoft.AspNetCore.DataProtection;

namespace CollectionsPortal.Web.Security;

/// <summary>Carries what somebody looked for from the form to the page of results, without a name or number standing in the address.</summary>
/// <remarks>Encrypted, good for one member of staff and for <see cref="Lifetime"/>; a copied address shows nothing to anybody else.</remarks>
public sealed class FindTicket(IDataProtectionProvider protection)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private const string Purpose = "agents.find.v1";

    public string Write(string words, StaffUserId by) => For(by).Protect(words, Lifetime);

    /// <summary>Null when it is too old, somebody else's, or not one of ours.</summary>
    public string? Read(string? ticket, StaffUserId by)
    {
        if (string.IsNullOrEmpty(ticket))
        {
            return null;
        }

        try
        {
            return For(by).Unprotect(ticket);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector For(StaffUserId by)
        => protection.CreateProtector(Purpose, by.ToString()).ToTimeLimitedDataProtector();
}
