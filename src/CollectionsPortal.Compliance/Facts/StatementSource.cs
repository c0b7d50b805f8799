namespace CollectionsPortal.Compliance.Facts;

/// <summary>Who told us. What the creditor's file says binds us from the day of placement (comment 6(b)(1)-1.i).</summary>
public enum StatementSource
{
    Consumer,
    Creditor,
    PriorCollector,
    Other,
}
