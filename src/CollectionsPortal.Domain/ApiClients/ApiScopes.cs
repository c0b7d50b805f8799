namespace CollectionsPortal.Domain.ApiClients;

/// <summary>What a client may ask for. Stored by name.</summary>
[Flags]
public enum ApiScopes
{
    None = 0,

    /// <summary>Judge facts that the client brings along. Reads nothing of ours.</summary>
    Checks = 1,

    /// <summary>Ask for permits to call our debtors, and say how those calls ended.</summary>
    Permits = 2,
}
