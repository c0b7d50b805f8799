namespace CollectionsPortal.Compliance;

/// <summary>Whose will a rule is.</summary>
public enum RuleBasis
{
    LawForbids,

    /// <summary>The law presumes a violation; we treat the presumption as a ban.</summary>
    LawPresumes,

    /// <summary>The agency's own choice. Only these can be overridden by a supervisor.</summary>
    WeChoose,
}
