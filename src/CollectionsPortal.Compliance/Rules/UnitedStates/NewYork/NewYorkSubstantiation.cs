using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.NewYork;

/// <summary>A dispute of a charged-off debt, spoken or written, makes collection rest until the debt is substantiated.</summary>
/// <remarks>23 NYCRR 1.2 and 1.4: substantiation within sixty days of a request. A debt of which we do not know whether it was charged off may have been.</remarks>
public sealed class NewYorkSubstantiation : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-NY-23NYCRR1-substantiation",
        Statement = "Collection of a charged-off debt rests from any dispute, spoken or written, until the debt is substantiated.",
        Citation = Sources.NewYork("23 NYCRR 1.4"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.OfState("NY"),
        From = StateLimits.InForceSince,
        Certainty = Certainty.Secondary,
        PassSentence = "There is no unanswered dispute of a charged-off debt.",
        NotApplicableSentence = "This contact does not collect.",
    };

    public RuleOutcome Check(RuleContext context) => Disputes.Rest(Info, context, static (_, debt) => debt.ChargedOff != false);
}
