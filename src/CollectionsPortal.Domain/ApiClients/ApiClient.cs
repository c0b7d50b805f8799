using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.ApiClients;

/// <summary>A machine that asks us over HTTP, such as a dialler. What it does is done, and remembered, in its own name.</summary>
/// <remarks>Its name is never given to another: the history knows it by nothing else.</remarks>
public sealed class ApiClient
{
    public const int NameMaxLength = 80;

    /// <summary>Enough to change a key without a gap; more would be keys that nobody remembers.</summary>
    public const int MaxLiveKeys = 3;

    public ApiClient(string name, ApiScopes scopes, Actor actor, Instant now)
    {
        (Name, NormalizedName, Scopes) = (Clean(name), Normalize(name), scopes);
        (CreatedAt, CreatedBy) = (now, actor.Id);
    }

    private ApiClient()
    {
    }

    public ApiClientId Id { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>Upper case, one blank between words.</summary>
    public string NormalizedName { get; private set; } = string.Empty;

    public ApiScopes Scopes { get; private set; }

    public Instant CreatedAt { get; private set; }

    public StaffUserId? CreatedBy { get; private set; }

    private static string Clean(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Normalize(string name) => Clean(name).ToUpperInvariant();
}
