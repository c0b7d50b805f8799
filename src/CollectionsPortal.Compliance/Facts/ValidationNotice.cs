using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>Validation information that was provided for a debt (12 CFR 1006.34).</summary>
public sealed record ValidationNotice
{
    public required LocalDate SentOn { get; init; }

    public NoticeDelivery Delivery { get; init; }

    /// <summary>The end date it states, inclusive; null where not known, and then a dispute counts as in time.</summary>
    public LocalDate? PeriodEndsOn { get; init; }

    /// <summary>When it came back undelivered: then it was not sent (comment 42(a)(1)-2).</summary>
    public LocalDate? ReturnedOn { get; init; }
}
