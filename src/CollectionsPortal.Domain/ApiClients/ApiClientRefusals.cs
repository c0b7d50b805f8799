namespace CollectionsPortal.Domain.ApiClients;

public sealed record ApiClientKnown()
    : FieldRefusal(nameof(AddApiClient.Name), "There is, or was, a client of this name. Names are not used again, because the history tells clients apart by them.");

public sealed record TooManyKeys() : Refusal($"A client has at most {ApiClient.MaxLiveKeys} keys at a time. Revoke one that is no longer used.");
