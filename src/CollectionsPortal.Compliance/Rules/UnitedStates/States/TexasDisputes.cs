using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.States;

/// <summary>After a written dispute the debt is looked into; it is then corrected, or the person told.</summary>
/// <remarks>Tex. Fin. Code 392.202, as recalled: thirty days to answer. It does not say that contact rests, so a supervisor decides on each.</remarks>
public sealed class TexasDisputes : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-TX",
        Statement = "A supervisor decides on collection while a written dispute is looked into.",
        Citation = Sources.Texas("Tex. Fin. Code 392.202"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.OfState("TX"),
        From = StateLimits.InForceSince,
        Certainty = Certainty.Recalled,
        PassSentence = "There is no unanswered written dispute.",
        NotApplicableSentence = "This contact does not collect.",
    };

    public RuleOutcome Check(RuleContext context) => Disputes.Review(Info, context, static dispute => dispute.Form != StatementForm.Oral);
}
