namespace CollectionsPortal.Domain.Debtors;

/// <summary>Why somebody is in the queue, in the order in which the queue is worked.</summary>
public enum WorkReason
{
    PromiseDue,

    /// <summary>A payment of their plan is missing, the days of grace are over, and nobody has asked lately what would help.</summary>
    NeedsHelp,
    LongestAgo,
}
