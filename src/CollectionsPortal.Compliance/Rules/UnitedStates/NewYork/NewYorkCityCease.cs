using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.NewYork;

/// <summary>A wish for contact to end binds in any form, spoken words too; from 2027.</summary>
/// <remarks>6 RCNY 5-77(b)(4) as adopted. A written one is held by federal law already.</remarks>
public sealed class NewYorkCityCease : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-NYC-SHIELD-cease",
        Statement = "A request to stop binds in whatever form it was made (from 2027).",
        Citation = Sources.NewYorkCity("6 RCNY 5-77(b)(4)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.NewYorkCity,
        From = StateLimits.NewYorkCityOlderRuleEnds.PlusDays(1),
        Certainty = Certainty.Secondary,
        PassSentence = "They have not asked us to stop.",
        NotApplicableSentence = "This contact is no collection from the consumer.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!Tally.Binds(context)) { return Info.NotApplicable; }

        foreach (var request in context.Consumer.CeaseRequests)
        {
            if (request.IsInForce(context.At) && context.Concerns(request.Debts))
            {
                return Info.BlockUntil("That the person wants contact again", "They asked us to stop. New York City holds us to it in whatever form they said it.", "Request to stop (New York City)");
            }
        }

        return Info.Pass;
    }
}
