namespace CollectionsPortal.Compliance.Facts;

/// <summary>What tells us where a person might be.</summary>
public enum SignalSource
{
    Address,
    Landline,
    Mobile,

    /// <summary>The person, or somebody who knows them, said so.</summary>
    Stated,

    Other,
}
