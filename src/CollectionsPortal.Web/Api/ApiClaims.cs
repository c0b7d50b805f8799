using System.Security.Claims;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.ApiClients;

namespace CollectionsPortal.Web.Api;

/// <summary>What a call says about its client. None of these claims is one of staff, so a key never passes for a person.</summary>
public static class ApiClaims
{
    private const string Client = "portal.client";
    private const string ClientName = "portal.client-name";
    private const string Scope = "portal.scope";

    public static ClaimsPrincipal PrincipalOf(ApiCaller caller)
    {
        var identity = new ClaimsIdentity(ApiKeyHandler.Scheme, ClientName, roleType: null);
        identity.AddClaim(new Claim(Client, caller.Id.ToString()));
        identity.AddClaim(new Claim(ClientName, caller.Name));
        identity.AddClaim(new Claim(Scope, caller.Scopes.ToString()));
        return new ClaimsPrincipal(identity);
    }

    /// <summary>The client's key as text, for logs and limits; null when no client calls.</summary>
    public static string? ClientIdText(this ClaimsPrincipal user) => user.FindFirstValue(Client);

    public static bool May(this ClaimsPrincipal user, ApiScopes scope)
        => Enum.TryParse<ApiScopes>(user.FindFirstValue(Scope), out var scopes) && scopes.HasFlag(scope);

    /// <summary>The client, as the one who acts.</summary>
    /// <exception cref="InvalidOperationException">No client calls: the endpoint lacks its policy.</exception>
    public static Actor ToMachine(this ClaimsPrincipal user)
        => ApiClientId.TryParse(user.ClientIdText(), null, out var id)
            ? Actor.Of(new ApiCaller(id, user.FindFirstValue(ClientName)!, ApiScopes.None))
            : throw new InvalidOperationException("No client calls.");
}
