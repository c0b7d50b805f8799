using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.NewYork;

/// <summary>A dispute at any time and in any medium makes collection rest until the debt is verified or given up; from 2027.</summary>
/// <remarks>6 RCNY 5-77 as adopted: verification within sixty days, or a notice of unverified debt.</remarks>
public sealed class NewYorkCityDisputes : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-NYC-SHIELD-disputes",
        Statement = "Collection rests from any dispute, at any time and in any form, until verification is sent (from 2027).",
        Citation = Sources.NewYorkCity("6 RCNY 5-77(f)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.NewYorkCity,
        From = StateLimits.NewYorkCityOlderRuleEnds.PlusDays(1),
        Certainty = Certainty.Secondary,
        PassSentence = "There is no unanswered dispute.",
        NotApplicableSentence = "This contact does not collect.",
    };

    public RuleOutcome Check(RuleContext context) => Disputes.Rest(Info, context, static (_, _) => true);
}
