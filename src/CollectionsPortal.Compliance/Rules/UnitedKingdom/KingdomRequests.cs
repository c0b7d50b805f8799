using CollectionsPortal.Compliance.Limits;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Rules.UnitedKingdom;

/// <summary>What the customer asked about when, where and how they are contacted is kept.</summary>
/// <remarks>CONC 7.9.4R(2): due regard to reasonable requests. We ask the same questions as in the United States, and take the answers as strictly.</remarks>
public sealed class KingdomRequests : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "UK-CONC-7.9-requests",
        Statement = "What the person asked about times, places, media, numbers, an adviser or an end of contact is kept as strictly as in the United States.",
        Citation = Sources.Conc("CONC 7.9.4R(2)", "7/9"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.PersonAndMedium,
        Jurisdiction = Jurisdiction.UnitedKingdom,
        From = KingdomLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "They have asked for nothing that stands against this.",
        NotApplicableSentence = "Their requests do not bind this kind of contact.",
    };

    private static readonly IContactRule[] Questions = [new InconvenientHours(), new InconvenientPlaces(), new WorkplaceContact(), new ProhibitedMedia(), new CeaseContact(), new RepresentedByAttorney()];

    public RuleOutcome Check(RuleContext context) => SameQuestions.Ask(Info, context, Questions);
}
