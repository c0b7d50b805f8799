namespace CollectionsPortal.Compliance;

/// <summary>One rule that says something else now.</summary>
/// <param name="Then">Null for a rule that was not in the book then.</param>
/// <param name="Now">Null for a rule that is not in the book any more.</param>
public sealed record RuleDifference(RuleInfo Rule, RuleOutcome? Then, RuleOutcome? Now);
