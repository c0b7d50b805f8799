namespace CollectionsPortal.Compliance.Facts;

/// <summary>What a consent lifts.</summary>
public enum ConsentScope
{
    InconvenientPlace,
    Attorney,
    Workplace,

    /// <summary>Speaking with another person about the debt (12 CFR 1006.6(d)(2)(ii)).</summary>
    ThirdParty,
}
