using CollectionsPortal.Compliance.Limits;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Rules.UnitedKingdom;

/// <summary>Nobody is pursued for a debt that is not theirs, or is paid.</summary>
/// <remarks>CONC 7.5.2R, as recalled, and 7.5.3R.</remarks>
public sealed class KingdomRightDebt : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "UK-CONC-7.5-right-debt",
        Statement = "Every contact names the debts it is about, and none of them is paid, settled or closed.",
        Citation = Sources.Conc("CONC 7.5.2R", "7/5"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ThisContact,
        Jurisdiction = Jurisdiction.UnitedKingdom,
        From = KingdomLimits.InForceSince,
        Certainty = Certainty.Recalled,
        PassSentence = "We know which debts this is about, and something is left to collect.",
        NotApplicableSentence = "This contact does not collect.",
    };

    private static readonly IContactRule[] Questions = [new ParticularDebts(), new NothingLeftToCollect()];

    public RuleOutcome Check(RuleContext context) => SameQuestions.Ask(Info, context, Questions);
}
