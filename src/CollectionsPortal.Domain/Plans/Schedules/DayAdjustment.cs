namespace CollectionsPortal.Domain.Plans.Schedules;

/// <summary>What becomes of a payment day on which banks rest.</summary>
public enum DayAdjustment
{
    /// <summary>Nothing: the day that was agreed is the day.</summary>
    AsAgreed,

    /// <summary>The next business day.</summary>
    Later,

    /// <summary>The business day before.</summary>
    Earlier,

    /// <summary>The next business day; where that is in the next month, the one before.</summary>
    LaterInTheMonth,
}
