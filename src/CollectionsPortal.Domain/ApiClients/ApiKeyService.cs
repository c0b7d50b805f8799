using System.Security.Cryptography;
using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.ApiClients;

/// <summary>Tells by its key who calls.</summary>
public sealed class ApiKeyService(PortalDb db, IClock clock)
{
    private static readonly byte[] NobodysHash = new byte[ApiKeyText.HashLength];

    /// <summary>Looked up at every call, so that a revoked key opens nothing from that moment, on every node.</summary>
    /// <returns>Null for whatever is no living key: a stranger must not learn which.</returns>
    public async Task<ApiCaller?> AdmitAsync(string? presented, CancellationToken ct)
    {
        if (!ApiKeyText.TryParse(presented, out var text))
        {
            return null;
        }

        var (prefix, hash) = (text.Prefix, text.Hash());
        var found = await db.ApiKeys
            .Where(k => k.Prefix == prefix)
            .Select(k => new { k.Id, k.Hash, k.RevokedAt, k.LastUsedAt, Caller = new ApiCaller(k.ClientId, k.Client.Name, k.Client.Scopes) })
            .SingleOrDefaultAsync(ct);
        if (!CryptographicOperations.FixedTimeEquals(hash, found?.Hash ?? NobodysHash) || found is null || found.RevokedAt is not null)
        {
            return null;
        }

        await NoteUseAsync(found.Id, found.LastUsedAt, ct);
        return found.Caller;
    }

    private async Task NoteUseAsync(ApiKeyId id, Instant? last, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (last is null || now - last >= ApiKey.UseNotedEvery)
        {
            await db.ApiKeys.Where(k => k.Id == id).ExecuteUpdateAsync(set => set.SetProperty(k => k.LastUsedAt, now), ct);
        }
    }
}

/// <summary>The client that a call was made by.</summary>
public sealed record ApiCaller(ApiClientId Id, string Name, ApiScopes Scopes);
