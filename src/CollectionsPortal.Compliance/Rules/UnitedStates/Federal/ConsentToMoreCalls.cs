using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>Calls placed with direct consent within seven days of it are outside the counts.</summary>
/// <remarks>12 CFR 1006.14(b)(3)(i). It lifts the two counts and nothing else (comment 14(b)(3)(i)-1). The counting rules apply it; this one tells the agent.</remarks>
public sealed class ConsentToMoreCalls : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.14b3-consent-exclusion",
        Statement = "Calls placed with consent given directly to us are not counted for seven days, the day of the consent being the first.",
        Citation = Citation.RegulationF("14(b)(3)(i)"),
        Basis = RuleBasis.LawPresumes,
        CountsBy = CountingKey.PersonAndDebt,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "They agreed to calls about this: these do not count.",
        NotApplicableSentence = "There is no consent to more calls about this now.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!context.IsCall || context.Proposal.Debts.Count == 0) { return Info.NotApplicable; }

        foreach (var debt in context.ProposedDebts)
        {
            if (!MoreCalls.Covers(context, debt, context.At)) { return Info.NotApplicable; }
        }

        return Info.Pass;
    }
}
