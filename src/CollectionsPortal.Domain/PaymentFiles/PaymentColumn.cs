namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>What a column of a payment file can hold. Stored by name.</summary>
public enum PaymentColumn
{
    /// <summary>Our own reference of an account or of a plan, such as CP-7F3K-9QXM.</summary>
    OurReference,
    CreditorAccountNumber,
    Creditor,
    PlanReference,
    Amount,
    Date,

    /// <summary>The bank's or processor's own, which no other payment of theirs has.</summary>
    PaymentReference,
    Method,
    PayerName,

    /// <summary>Whether the money went back.</summary>
    Returned,

    /// <summary>The reference of the payment that went back, where the return has one of its own.</summary>
    ReturnOf,

    /// <summary>Of the amount; without it, the currency that the source pays in.</summary>
    Currency,
}
