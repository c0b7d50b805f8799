using System.Security.Claims;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CollectionsPortal.Web.Security;

/// <summary>What the sign-in cookie says about a member of staff.</summary>
public sealed class StaffClaims(UserManager<StaffUser> users, RoleManager<StaffRole> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<StaffUser, StaffRole>(users, roles, options)
{
    public const string DisplayName = "portal.name";
    public const string SecondFactor = "portal.second-factor";
    public const string ShortcutsOff = "portal.shortcuts-off";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(StaffUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(DisplayName, user.DisplayName));
        if (user.TwoFactorEnabled)
        {
            identity.AddClaim(new Claim(SecondFactor, "on"));
        }

        if (user.ShortcutsOff)
        {
            identity.AddClaim(new Claim(ShortcutsOff, "yes"));
        }

        return identity;
    }
}

public static class StaffPrincipal
{
    /// <summary>The key of the person signed in, as text for logs. Null when nobody is.</summary>
    public static string? StaffIdText(this ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier);

    public static string StaffName(this ClaimsPrincipal user) => user.FindFirstValue(StaffClaims.DisplayName) ?? string.Empty;

    public static bool HasSecondFactor(this ClaimsPrincipal user) => user.HasClaim(claim => claim.Type == StaffClaims.SecondFactor);

    /// <summary>Whether they switched off the single keys.</summary>
    public static bool HasShortcutsOff(this ClaimsPrincipal user) => user.HasClaim(claim => claim.Type == StaffClaims.ShortcutsOff);

    /// <summary>Who acts, for services. The role is the one that the pages' work is done in: a supervisor acts as one.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in: the page lacks its policy.</exception>
    public static Actor ToActor(this ClaimsPrincipal user)
    {
        return StaffUserId.TryParse(user.StaffIdText(), null, out var id)
            ? new Actor(id, RoleOf(user), user.StaffName())
            : throw new InvalidOperationException("Nobody is signed in.");
    }

    public static ActorRole RoleOf(ClaimsPrincipal user)
    {
        if (user.IsInRole(nameof(ActorRole.Administrator)))
        {
            return ActorRole.Administrator;
        }

        return user.IsInRole(nameof(ActorRole.Supervisor)) ? ActorRole.Supervisor : ActorRole.Agent;
    }
}
