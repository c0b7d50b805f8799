namespace CollectionsPortal.Domain.Debtors;

/// <summary>Why somebody is in the queue, in the order in which the queue is worked.</summary>
public enum WorkReason
{
    PromiseDue,
    InstalmentMissed,
    LongestAgo,
}
