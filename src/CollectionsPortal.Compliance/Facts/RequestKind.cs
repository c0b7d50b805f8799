namespace CollectionsPortal.Compliance.Facts;

/// <summary>What papers were asked for.</summary>
public enum RequestKind
{
    /// <summary>The documents that prove the debt.</summary>
    Documents,

    /// <summary>What a medical bill is made up of.</summary>
    ItemizedStatement,
}
