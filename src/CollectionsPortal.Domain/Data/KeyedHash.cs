using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Domain.Data;

/// <summary>Finds by what is not stored in the clear: HMAC-SHA256 with a key that only the running portal can read.</summary>
/// <remarks>A plain hash of four digits could be undone by trying ten thousand; without the key this one cannot.</remarks>
public sealed class KeyedHash(IServiceScopeFactory scopes, FieldCipher cipher) : IDisposable
{
    public const int Length = HMACSHA256.HashSizeInBytes;

    private const string KeyName = "search-hash-1";

    private readonly SemaphoreSlim loading = new(1, 1);
    private byte[]? key;

    /// <param name="field">Names the field: equal texts of different fields give different hashes.</param>
    /// <param name="text">Already normalised: the hash knows nothing of case or dashes.</param>
    public async ValueTask<byte[]> ComputeAsync(string field, string text, CancellationToken ct)
    {
        key ??= await LoadKeyAsync(ct);
        return HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{field}\n{text}"));
    }

    public void Dispose() => loading.Dispose();

    private async Task<byte[]> LoadKeyAsync(CancellationToken ct)
    {
        await loading.WaitAsync(ct);
        try
        {
            return key ?? await FindOrCreateAsync(ct);
        }
        finally
        {
            loading.Release();
        }
    }

    private async Task<byte[]> FindOrCreateAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        if (await ReadAsync(db, ct) is { } stored)
        {
            return stored;
        }

        var made = RandomNumberGenerator.GetBytes(Length);
        db.ProtectedKeys.Add(new ProtectedKey { Name = KeyName, Cipher = cipher.Encrypt(KeyName, Convert.ToBase64String(made)) });
        try
        {
            await db.SaveChangesAsync(ct);
            return made;
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            // Another node was first; its key is everybody's key.
            db.ChangeTracker.Clear();
            return await ReadAsync(db, ct) ?? throw new InvalidOperationException("The search key vanished while it was read.", exception);
        }
    }

    private async Task<byte[]?> ReadAsync(PortalDb db, CancellationToken ct)
    {
        var stored = await db.ProtectedKeys.Where(k => k.Name == KeyName).Select(k => k.Cipher).SingleOrDefaultAsync(ct);
        return stored is null ? null : Convert.FromBase64String(cipher.Decrypt(KeyName, stored));
    }
}
