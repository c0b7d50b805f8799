using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedKingdom;

/// <summary>From the first sign that the customer may lack mental capacity, pursuit is suspended.</summary>
/// <remarks>CONC 7.10.1R to 7.10.4G. Whoever acts for them may be spoken with; notices that the law demands are put before a person.</remarks>
public sealed class KingdomMentalCapacity : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "UK-CONC-7.10-mental-capacity",
        Statement = "Collection is suspended from the first sign that the person may lack mental capacity.",
        Citation = Sources.Conc("CONC 7.10.1R", "7/10"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.Consumer,
        Jurisdiction = Jurisdiction.UnitedKingdom,
        From = KingdomLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "Nothing says that they may lack mental capacity.",
        NotApplicableSentence = "This contact goes to whoever acts for them.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (context.ToProfessional || context.Proposal.Recipient.Role == RecipientRole.Guardian) { return Info.NotApplicable; }
        if (Holds.Latest(context, HoldKind.MentalCapacity) is not { } hold) { return Info.Pass; }

        const string Sentence = "They may lack the mental capacity to decide about this. Everything rests until that is clear.";
        return context.IsCollection || context.Purpose == ContactPurpose.NoticeOfRemedy
            ? Info.BlockUntil("What a doctor or whoever acts for them says", Sentence, "Mental capacity") with { Until = hold.Until }
            : Info.Review(Sentence, "A supervisor's judgment", until: hold.Until);
    }
}
