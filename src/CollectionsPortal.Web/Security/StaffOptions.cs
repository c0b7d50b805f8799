using System.ComponentModel.DataAnnotations;

namespace CollectionsPortal.Web.Security;

/// <summary>Signing in and staying signed in. Section <c>Portal:Staff</c>.</summary>
public sealed record StaffOptions
{
    public const string Section = "Portal:Staff";

    /// <summary>Supervisors and administrators reach nothing but their own account until they have a second factor.</summary>
    public bool RequireSecondFactor { get; init; } = true;

    /// <summary>Signed out after so long without a request.</summary>
    [Range(1, 240)]
    public int IdleMinutes { get; init; } = 30;

    /// <summary>Signed out after so long, busy or not.</summary>
    [Range(1, 24)]
    public int SessionHours { get; init; } = 10;

    /// <summary>Tries to sign in by one name from one network in five minutes.</summary>
    [Range(1, 1000)]
    public int SignInTries { get; init; } = 10;

    /// <summary>Tries to sign in from one network in five minutes, whatever the name.</summary>
    [Range(1, 10000)]
    public int SignInTriesPerNetwork { get; init; } = 100;
}
