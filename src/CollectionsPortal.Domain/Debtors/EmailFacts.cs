using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>By which of the law's procedures we may write to an e-mail address (12 CFR 1006.6(d)(4)). Null means that nobody has noted it.</summary>
public sealed record EmailFacts
{
    public static EmailFacts NothingNoted { get; } = new();

    public EmailRoute Route { get; init; }

    /// <summary>The day of their last e-mail to us from it about a debt, where it is not in the list of contacts.</summary>
    public LocalDate? LastUsedByThemOn { get; init; }

    /// <summary>For the creditor's notice: the day on which it was sent.</summary>
    public LocalDate? NoticeSentOn { get; init; }

    /// <summary>For the creditor's notice: the last day on which they could opt out, inclusive. The law leaves them thirty-five days.</summary>
    public LocalDate? OptOutEndsOn { get; init; }

    /// <summary>Whether anybody can have an address at this domain, as at a large provider of mail.</summary>
    public bool? PublicDomain { get; init; }

    /// <summary>The day on which we heard that a message to it was seen by somebody else; then it is not used.</summary>
    public LocalDate? SeenByOthersOn { get; init; }
}

/// <summary>How we came to an e-mail address. Their own consent to us is recorded as such and goes before these.</summary>
public enum EmailRoute
{
    /// <summary>Nobody has noted it.</summary>
    Unknown,

    /// <summary>They wrote to us from it about the debt (1006.6(d)(4)(i)(A)).</summary>
    TheyWroteFromIt,

    /// <summary>The creditor used it, and sent a notice that names us with a way to opt out (1006.6(d)(4)(ii)).</summary>
    CreditorNotice,

    /// <summary>The collector just before us rightly used it, and they did not opt out (1006.6(d)(4)(iii)).</summary>
    PriorCollector,
}
