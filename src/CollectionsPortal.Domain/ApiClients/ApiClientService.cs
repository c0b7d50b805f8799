using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.ApiClients;

/// <summary>Lets machines in and shuts them out again. Who may do so is the page's to ask.</summary>
public sealed class ApiClientService(PortalDb db, AuditService audit, IClock clock)
{
    private static readonly AddApiClientValidator Validator = new();

    /// <summary>Makes a client and its first key.</summary>
    public async Task<Result<IssuedKey>> AddAsync(AddApiClient command, Actor actor, CancellationToken ct)
    {
        if (Validator.RefusalOf(command) is { } refusal)
        {
            return refusal;
        }

        var client = new ApiClient(command.Name, command.Scopes, actor, clock.GetCurrentInstant());
        db.ApiClients.Add(client);
        audit.Record(actor, AuditAction.ApiClientCreated, AuditStream.Agency, client, $"{client.Name}: {client.Scopes}");
        var (key, text) = Issue(client, actor);
        try
        {
            await db.SaveChangesAsync(ct);
            return new IssuedKey(client.Id, key.Id, text);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            db.Forget();
            return new ApiClientKnown();
        }
    }

    /// <summary>Makes a further key, so that a client can change to it before the old one is revoked.</summary>
    public Task<Result<IssuedKey>> AddKeyAsync(ApiClientId id, Actor actor, CancellationToken ct) => db.InOneTransactionAsync<Result<IssuedKey>>(
        async token =>
        {
            var client = await db.ApiClients.AsTracking().SingleOrDefaultAsync(c => c.Id == id, token);
            if (client is null) { return new NotFound("This client"); }
            if (await db.ApiKeys.CountAsync(k => k.ClientId == id && k.RevokedAt == null, token) >= ApiClient.MaxLiveKeys) { return new TooManyKeys(); }

            var (key, text) = Issue(client, actor);
            await db.SaveChangesAsync(token);
            return new IssuedKey(id, key.Id, text);
        },
        ct);

    /// <summary>The key opens nothing from the next call on, for good.</summary>
    public async Task<Result<ApiClientId>> RevokeAsync(ApiKeyId id, Actor actor, CancellationToken ct)
    {
        var key = await db.ApiKeys.AsTracking().Include(k => k.Client).SingleOrDefaultAsync(k => k.Id == id, ct);
        if (key is null) { return new NotFound("This key"); }
        if (key.RevokedAt is not null) { return key.ClientId; }

        key.Revoke(actor, clock.GetCurrentInstant());
        audit.Record(actor, AuditAction.ApiKeyRevoked, AuditStream.Agency, key, Describe(key));
        await db.SaveChangesAsync(ct);
        return key.ClientId;
    }

    private (ApiKey Key, ApiKeyText Text) Issue(ApiClient client, Actor actor)
    {
        var text = ApiKeyText.New();
        var key = new ApiKey { Client = client, Prefix = text.Prefix, Hash = text.Hash(), CreatedAt = clock.GetCurrentInstant(), CreatedBy = actor.Id };
        db.ApiKeys.Add(key);
        audit.Record(actor, AuditAction.ApiKeyCreated, AuditStream.Agency, key, Describe(key));
        return (key, text);
    }

    private static string Describe(ApiKey key) => $"{key.Client.Name}: {key.Prefix}";
}

/// <param name="Text">The only copy there will ever be, to be shown once.</param>
public sealed record IssuedKey(ApiClientId Client, ApiKeyId Key, ApiKeyText Text);
