namespace CollectionsPortal.Domain.Plans.Schedules;

/// <summary>To which debt money goes first, when it is for several.</summary>
public enum SplitOrder
{
    /// <summary>As they are listed: the order that was agreed, or the one that the person chose.</summary>
    AsListed,

    /// <summary>The oldest first.</summary>
    Oldest,

    /// <summary>The one with the highest interest first; among equals the oldest.</summary>
    HighestInterest,

    /// <summary>To each in proportion to what is owed on it.</summary>
    ProRata,
}
