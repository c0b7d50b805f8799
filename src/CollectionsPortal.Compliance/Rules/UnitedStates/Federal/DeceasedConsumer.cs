using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>After a death we speak with whoever acts for the estate, and imply to nobody that they owe the debt.</summary>
/// <remarks>12 CFR 1006.6(a)(1), (2), (4); comments 34(a)(1)-1 and 38-3.</remarks>
public sealed class DeceasedConsumer : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-deceased-consumer",
        Statement = "After a death only those who act for the estate, and the family as the law names it, are contacted.",
        Citation = Citation.RegulationF("6(a)(4)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.Consumer,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "We know of no death.",
        NotApplicableSentence = "This contact does not go to the family or the estate.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!context.ToConsumer) { return Info.NotApplicable; }
        if (!Holds.Any(context, HoldKind.Deceased)) { return Info.Pass; }

        return context.Proposal.Recipient.Role switch
        {
            RecipientRole.Executor => Info.Warn("The person has died; this is who acts for the estate. Do not suggest that they owe it themselves."),
            RecipientRole.Spouse or RecipientRole.Parent => Info.Warn("The person has died. Be kind, and do not suggest that the family owes the debt themselves."),
            _ => Info.Review("The person has died. Find out who acts for the estate before any contact.", "Who acts for the estate", ["Who acts for the estate"], Holds.Latest(context, HoldKind.Deceased)?.Until),
        };
    }
}
