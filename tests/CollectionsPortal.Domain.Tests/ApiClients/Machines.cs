using CollectionsPortal.Domain.ApiClients;
using CollectionsPortal.Testing;

namespace CollectionsPortal.Domain.Tests.ApiClients;

/// <summary>Lets machines into a test's portal.</summary>
internal static class Machines
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    public static async Task<IssuedKey> LetInAsync(this TestPortal portal, ApiScopes scopes = ApiScopes.Permits, string? name = null)
    {
        var admin = await portal.HireAsync(ActorRole.Administrator);
        var added = await portal.WithAsync<ApiClientService, Result<IssuedKey>>(
            clients => clients.AddAsync(new AddApiClient(name ?? $"Dialler {Guid.NewGuid():N}", scopes), admin, Ct));
        return added.Value;
    }

    public static Task<ApiCaller?> AdmitAsync(this TestPortal portal, string? key)
        => portal.WithAsync<ApiKeyService, ApiCaller?>(keys => keys.AdmitAsync(key, Ct));

    /// <summary>A machine with a key of its own, as the actor of an act.</summary>
    public static async Task<Actor> MachineAsync(this TestPortal portal)
        => Actor.Of((await portal.AdmitAsync((await portal.LetInAsync()).Text.Value))!);
}
