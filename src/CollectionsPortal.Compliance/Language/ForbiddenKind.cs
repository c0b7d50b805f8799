namespace CollectionsPortal.Compliance.Language;

/// <summary>What is wrong with a phrase.</summary>
public enum ForbiddenKind
{
    /// <summary>Violence or crime threatened (12 CFR 1006.14(c)).</summary>
    Violence,

    /// <summary>Obscene or abusive (12 CFR 1006.14(d)).</summary>
    Abuse,

    /// <summary>Arrest, prison or crime (12 CFR 1006.18(b)).</summary>
    Arrest,

    /// <summary>Wages, property or a suit threatened (12 CFR 1006.18(b), (c)).</summary>
    LegalThreat,

    /// <summary>An invented deadline or a last chance (12 CFR 1006.18(b)).</summary>
    FalseUrgency,

    /// <summary>Pretends to be an authority, a court or a lawyer (12 CFR 1006.18(a)).</summary>
    FalseAuthority,

    /// <summary>Tells others of the debt, or threatens to (12 CFR 1006.6(d), 14(e)).</summary>
    Disclosure,
}
