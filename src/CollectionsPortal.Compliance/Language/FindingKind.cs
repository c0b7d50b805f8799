namespace CollectionsPortal.Compliance.Language;

/// <summary>What a finding is about.</summary>
public enum FindingKind
{
    /// <summary>Violence or crime threatened (12 CFR 1006.14(c)).</summary>
    Violence,

    /// <summary>Obscene or abusive (12 CFR 1006.14(d)).</summary>
    Abuse,

    /// <summary>Makes somebody feel small for owing money (12 CFR 1006.14(a), (d)).</summary>
    Shaming,

    /// <summary>Arrest, prison or crime (12 CFR 1006.18(b)(1)(iv), (b)(3)).</summary>
    Arrest,

    /// <summary>Wages, property or a suit threatened (12 CFR 1006.18(b)(3), (c)(1)).</summary>
    LegalThreat,

    /// <summary>A suit, or a hint at one, on a debt too old to sue on (12 CFR 1006.26(b)).</summary>
    TimeBarred,

    /// <summary>An invented deadline or a last chance (12 CFR 1006.18(a), (c)(1)).</summary>
    FalseUrgency,

    /// <summary>Pushes rather than asks (12 CFR 1006.14(a); our own tone).</summary>
    Pressure,

    /// <summary>Pretends to be an authority, a court or a lawyer (12 CFR 1006.18(b)(1), (c)(3)).</summary>
    FalseAuthority,

    /// <summary>Claims about a credit score or report (12 CFR 1006.18(a), (c)(2)).</summary>
    CreditThreat,

    /// <summary>Tells others of the debt, or threatens to (12 CFR 1006.6(d)(1), 14(e)).</summary>
    Disclosure,

    /// <summary>Immigration authorities threatened (12 CFR 1006.18(c)(1)).</summary>
    Immigration,

    /// <summary>Speaks against the right to dispute while it lasts (12 CFR 1006.38(b)).</summary>
    Overshadowing,

    /// <summary>An electronic message without a way to opt out, or with one that asks too much (12 CFR 1006.6(e)).</summary>
    OptOutLine,

    /// <summary>The debt collector's disclosure is missing, or not in the language of the message (12 CFR 1006.18(e)).</summary>
    DisclosureLine,

    /// <summary>A notice that a permit asks for is missing.</summary>
    NoticeLine,

    /// <summary>A voicemail that holds more or less than a limited-content message (12 CFR 1006.2(j)).</summary>
    LimitedContent,

    /// <summary>A debt is mentioned where it must not be (12 CFR 1006.10(b)(2)).</summary>
    DebtMentioned,

    /// <summary>More than the confirmation of an opt-out (12 CFR 1006.14(h)(2)(i)).</summary>
    MoreThanConfirmation,

    /// <summary>Written in a language that is not checked.</summary>
    UnknownLanguage,

    CardNumber,
    SecurityCode,
    NationalId,
    BankAccount,
    Password,

    /// <summary>More of somebody's health than the work needs.</summary>
    Health,
}
