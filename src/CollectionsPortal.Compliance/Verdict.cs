namespace CollectionsPortal.Compliance;

/// <summary>What all rules together say.</summary>
public enum Verdict
{
    Permitted,

    /// <summary>Nothing forbids it, but a fact is missing or a person must judge first.</summary>
    NeedsReview,

    /// <summary>Forbidden now; every ban ends with time.</summary>
    NotNow,

    /// <summary>Forbidden until something happens.</summary>
    No,
}
