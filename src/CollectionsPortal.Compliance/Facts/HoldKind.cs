namespace CollectionsPortal.Compliance.Facts;

/// <summary>Why contact rests.</summary>
public enum HoldKind
{
    /// <summary>A case is open, or the debt was discharged (11 USC 362(a)(6), 524(a)(2)).</summary>
    Bankruptcy,

    Deceased,
    IdentityTheft,
    ActiveDuty,
    Incarcerated,

    /// <summary>The agency's or the creditor's own hold.</summary>
    Agency,
}
