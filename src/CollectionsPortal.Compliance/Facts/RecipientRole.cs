namespace CollectionsPortal.Compliance.Facts;

/// <summary>Who the recipient is towards the debt. The first six are "the consumer" for 12 CFR 1006.6 (1006.6(a)).</summary>
public enum RecipientRole
{
    Consumer,

    /// <summary>Husband or wife, surviving ones too (comment 6(a)(1)-1).</summary>
    Spouse,

    /// <summary>A parent, where the consumer is a minor or died as one (comment 6(a)(2)-1).</summary>
    Parent,

    Guardian,

    /// <summary>Executor, administrator or personal representative, informal ones too (comment 6(a)(4)-1).</summary>
    Executor,

    SuccessorInInterest,
    Attorney,
    CreditReportingAgency,
    Creditor,
    CreditorsAttorney,
    OurAttorney,

    /// <summary>Anybody else: a relative, a neighbour, an employer.</summary>
    ThirdParty,

    /// <summary>Not known who answers or reads there.</summary>
    Unknown,
}
