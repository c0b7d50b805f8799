namespace CollectionsPortal.Compliance.Rules.UnitedKingdom;

/// <summary>Asks questions of other rules under another law.</summary>
internal static class SameQuestions
{
    /// <summary>The worst answer, said in the name of the rule that asks. What must be said is added up.</summary>
    public static RuleOutcome Ask(RuleInfo info, RuleContext context, IContactRule[] questions)
    {
        RuleOutcome? worst = null;
        foreach (var question in questions)
        {
            var answer = question.Check(context);
            var isWorse = worst is null || answer.Result > worst.Result || (answer.Result == worst.Result && IsLonger(answer, worst));
            if (isWorse) { worst = answer; }
        }

        return worst?.Result switch
        {
            null or RuleResult.NotApplicable => info.NotApplicable,
            RuleResult.Pass => info.Pass,
            _ => worst with { Rule = info },
        };
    }

    /// <summary>One that does not end with time is longer than any that does.</summary>
    private static bool IsLonger(RuleOutcome one, RuleOutcome other) =>
        other.Until is not null && (one.Until is null || one.Until > other.Until);
}
