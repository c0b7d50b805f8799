namespace CollectionsPortal.Compliance;

/// <summary>What one rule says of a contact, mildest first.</summary>
public enum RuleResult
{
    NotApplicable,
    Pass,

    /// <summary>Permitted, with something to mind.</summary>
    Warn,

    /// <summary>Permitted only if the contact says what <see cref="RuleOutcome.Required"/> names.</summary>
    Require,

    /// <summary>A fact is missing or a person must judge. Not permitted as it stands.</summary>
    NeedsReview,

    Block,
}
