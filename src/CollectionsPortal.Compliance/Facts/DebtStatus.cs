namespace CollectionsPortal.Compliance.Facts;

/// <summary>Whether there is anything left to collect.</summary>
public enum DebtStatus
{
    Open,
    Paid,
    Settled,

    /// <summary>Recalled by the creditor, cancelled or otherwise closed.</summary>
    Closed,
}
