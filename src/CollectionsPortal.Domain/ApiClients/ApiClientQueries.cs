using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.ApiClients;

public sealed class ApiClientQueries(PortalDb db)
{
    public Task<Page<ApiClientLine>> ListAsync(int page, CancellationToken ct) => Lines(db.ApiClients).ToPageAsync(page, ct);

    public Task<int> CountAsync(CancellationToken ct) => db.ApiClients.CountAsync(ct);

    /// <returns>Null when there is no such client.</returns>
    public Task<ApiClientLine?> FindAsync(ApiClientId id, CancellationToken ct) => Lines(db.ApiClients.Where(c => c.Id == id)).SingleOrDefaultAsync(ct);

    /// <summary>Living keys first, then those revoked; the newest first in each.</summary>
    public Task<Page<ApiKeyLine>> KeysAsync(ApiClientId client, int page, CancellationToken ct) => Keys(db.ApiKeys
        .Where(k => k.ClientId == client)
        .OrderBy(k => k.RevokedAt != null).ThenByDescending(k => k.CreatedAt).ThenByDescending(k => k.Id))
        .ToPageAsync(page, ct);

    public Task<int> CountKeysAsync(ApiClientId client, CancellationToken ct) => db.ApiKeys.CountAsync(k => k.ClientId == client, ct);

    /// <returns>Null when there is no such key.</returns>
    public Task<ApiKeyLine?> FindKeyAsync(ApiKeyId id, CancellationToken ct) => Keys(db.ApiKeys.Where(k => k.Id == id)).SingleOrDefaultAsync(ct);

    private IQueryable<ApiClientLine> Lines(IQueryable<ApiClient> clients) => clients
        .OrderBy(c => c.NormalizedName).ThenBy(c => c.Id)
        .Select(c => new ApiClientLine(
            c.Id, c.Name, c.Scopes, c.CreatedAt, db.Users.Where(u => u.Id == c.CreatedBy).Select(u => u.DisplayName).FirstOrDefault(),
            db.ApiKeys.Count(k => k.ClientId == c.Id && k.RevokedAt == null),
            db.ApiKeys.Where(k => k.ClientId == c.Id).Max(k => k.LastUsedAt)));

    private IQueryable<ApiKeyLine> Keys(IQueryable<ApiKey> keys) => keys
        .Select(k => new ApiKeyLine(
            k.Id, k.ClientId, k.Client.Name, k.Prefix, k.CreatedAt, db.Users.Where(u => u.Id == k.CreatedBy).Select(u => u.DisplayName).FirstOrDefault(),
            k.LastUsedAt, k.RevokedAt, db.Users.Where(u => u.Id == k.RevokedBy).Select(u => u.DisplayName).FirstOrDefault()));
}

/// <param name="CreatedBy">Null when an operator made it.</param>
/// <param name="LiveKeys">Keys that open something. None: the client is shut out.</param>
/// <param name="LastUsedAt">To within <see cref="ApiKey.UseNotedEvery"/>; null: never.</param>
public sealed record ApiClientLine(
    ApiClientId Id, string Name, ApiScopes Scopes, Instant CreatedAt, string? CreatedBy, int LiveKeys, Instant? LastUsedAt);

public sealed record ApiKeyLine(
    ApiKeyId Id, ApiClientId ClientId, string Client, string Prefix, Instant CreatedAt, string? CreatedBy, Instant? LastUsedAt, Instant? RevokedAt, string? RevokedBy);
