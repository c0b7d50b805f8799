namespace CollectionsPortal.Compliance.Language;

/// <summary>What somebody's words may ask us to record.</summary>
public enum HintKind
{
    /// <summary>Represented by a lawyer (12 CFR 1006.6(b)(2)).</summary>
    Lawyer,

    /// <summary>Wants no contact, or refuses to pay (12 CFR 1006.6(c), 14(h)).</summary>
    Cease,

    /// <summary>No calls, texts or e-mail (12 CFR 1006.14(h)).</summary>
    StopCalls,
    StopTexts,
    StopEmail,

    /// <summary>A place (12 CFR 1006.6(b)(1)(ii), (b)(3)).</summary>
    NotAtWork,
    NotAtHome,

    /// <summary>One way and no other.</summary>
    OnlyEmail,
    OnlyLetter,

    /// <summary>Agrees to another call this week (12 CFR 1006.14(b)(3)(i)).</summary>
    CallAgain,

    /// <summary>Hours that do not suit, or do (12 CFR 1006.6(b)(1)(i)).</summary>
    BadTime,
    GoodTime,

    /// <summary>When money comes in: a day for instalments.</summary>
    PayDay,

    /// <summary>Lost work or hours.</summary>
    JobLoss,

    Deceased,

    /// <summary>Says that the debt is somebody else's.</summary>
    NotMine,

    /// <summary>Disputes the debt or a part of it (12 CFR 1006.38).</summary>
    Dispute,

    IdentityTheft,
    Bankruptcy,
    ActiveDuty,
    Incarcerated,

    /// <summary>In hospital: no place to be rung (comment 6(b)(1)(ii)-1).</summary>
    Hospital,

    WrongNumber,

    /// <summary>A new address, number or e-mail.</summary>
    NewReach,

    /// <summary>Another language.</summary>
    Language,

    /// <summary>Agrees to texts or e-mail.</summary>
    MayText,
    MayEmail,
}
