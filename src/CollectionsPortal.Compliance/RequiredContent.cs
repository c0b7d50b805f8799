namespace CollectionsPortal.Compliance;

/// <summary>What a permitted contact must say. The exact words are the template's or the agent's.</summary>
public enum RequiredContent
{
    /// <summary>Who is calling, and for which agency (12 CFR 1006.14(g)).</summary>
    CallerIdentity,

    /// <summary>That we are a debt collector (12 CFR 1006.18(e)(2)).</summary>
    DebtCollector,

    /// <summary>That we attempt to collect a debt and that what we learn is used for that (12 CFR 1006.18(e)(1)).</summary>
    FirstDisclosure,

    /// <summary>A simple way to opt out of this address or number (12 CFR 1006.6(e)).</summary>
    OptOutLine,

    /// <summary>One's own name, and that one confirms or corrects where somebody is; the employer only if asked (12 CFR 1006.10(b)).</summary>
    LocationCallWords,

    /// <summary>A telephone number to ring back, the creditor's name and the amount (6 RCNY 5-77).</summary>
    CallbackNumberNamesAndAmount,

    /// <summary>That the law's time to sue has run out.</summary>
    TimeBarredNotice,

    /// <summary>That those who survive do not owe the debt themselves (D.C. Code 28-3814).</summary>
    NotPersonallyLiable,

    /// <summary>Where free and independent debt advice can be had (CONC 7.3).</summary>
    FreeDebtAdvice,
}
