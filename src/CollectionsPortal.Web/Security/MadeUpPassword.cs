using System.Security.Cryptography;

namespace CollectionsPortal.Web.Security;

/// <summary>A password for somebody's first sign-in, shown once.</summary>
public static class MadeUpPassword
{
    private const int Groups = 5;

    /// <summary>Five groups of five letters and digits that cannot be mistaken for each other: about 115 bits.</summary>
    public static string New() => string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 5)));
}
