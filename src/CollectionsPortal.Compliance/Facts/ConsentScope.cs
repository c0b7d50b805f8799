namespace CollectionsPortal.Compliance.Facts;

/// <summary>What a consent lifts.</summary>
public enum ConsentScope
{
    InconvenientPlace,
    Attorney,
    Workplace,

    /// <summary>Speaking with another person about the debt (12 CFR 1006.6(d)(2)(ii)).</summary>
    ThirdParty,

    /// <summary>E-mails, texts and other electronic messages, where a state asks for consent to them.</summary>
    Electronic,

    /// <summary>Calls and texts by an autodialler, or with a recorded or artificial voice (47 USC 227(b)).</summary>
    Automated,
}
