namespace CollectionsPortal.Domain.Imports;

/// <summary>What a later record of an account adds to what we have. Nothing that a person told us is ever overwritten.</summary>
[Flags]
public enum PlacementChanges
{
    None = 0,
    Phones = 1,
    Email = 2,
    Address = 4,
    Consent = 8,

    /// <summary>Original creditor, opening, charge-off, last payment, judgment: the creditor's own facts.</summary>
    Facts = 16,

    /// <summary>The creditor says that less is owed.</summary>
    LowerBalance = 32,
    Remark = 64,
    Notice = 128,
}
