namespace CollectionsPortal.Compliance;

/// <summary>What every rule said of a contact at one moment, in the order of the rule book.</summary>
/// <param name="Allow">Whether all of them let it go ahead.</param>
internal readonly record struct Answers(RuleOutcome[] Outcomes, bool Allow)
{
    public Verdict Verdict => Allow ? Verdict.Permitted : Worst(Outcomes);

    public static Answers Of(RuleOutcome[] outcomes) => new(outcomes, Array.TrueForAll(outcomes, outcome => outcome.Allows));

    private static Verdict Worst(RuleOutcome[] outcomes)
    {
        var worst = Verdict.Permitted;
        foreach (var outcome in outcomes)
        {
            var own = outcome.Result switch
            {
                RuleResult.Block => outcome.Until is null ? Verdict.No : Verdict.NotNow,
                RuleResult.NeedsReview => Verdict.NeedsReview,
                _ => Verdict.Permitted,
            };
            if (own > worst) { worst = own; }
        }

        return worst;
    }
}
