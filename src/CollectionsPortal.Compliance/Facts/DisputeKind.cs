namespace CollectionsPortal.Compliance.Facts;

/// <summary>What the consumer asks for.</summary>
public enum DisputeKind
{
    WholeDebt,
    PartOfDebt,

    /// <summary>The name and address of the original creditor (12 CFR 1006.38(c)).</summary>
    OriginalCreditor,
}
