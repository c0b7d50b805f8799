using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedKingdom;

/// <summary>A dispute, in whatever form, makes collection rest until we have answered.</summary>
/// <remarks>CONC 7.5.3R and 7.14, as recalled: a dispute is not ignored, and its result is explained.</remarks>
public sealed class KingdomDisputes : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "UK-CONC-7.5.3-and-7.14-disputes",
        Statement = "Collection rests from any dispute, spoken or written, until we have answered.",
        Citation = Sources.Conc("CONC 7.5.3R, 7.14", "7/14"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.UnitedKingdom,
        From = KingdomLimits.InForceSince,
        Certainty = Certainty.Recalled,
        PassSentence = "There is no unanswered dispute.",
        NotApplicableSentence = "This contact does not collect.",
    };

    public RuleOutcome Check(RuleContext context) => Disputes.Rest(Info, context, static (_, _) => true);
}
