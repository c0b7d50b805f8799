using CollectionsPortal.Compliance.Limits;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Rules.UnitedKingdom;

/// <summary>Nobody else learns of the debt.</summary>
/// <remarks>CONC 7.9.6R and 7.9.7R; the numbers are recalled. No public embarrassment, and reasonable steps so that nobody else learns of the debt.</remarks>
public sealed class KingdomPrivacy : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "UK-CONC-7.9-privacy",
        Statement = "No word of a debt to anybody else, nor where others can see it.",
        Citation = Sources.Conc("CONC 7.9.6R, 7.9.7R", "7/9"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.Person,
        Jurisdiction = Jurisdiction.UnitedKingdom,
        From = KingdomLimits.InForceSince,
        Certainty = Certainty.Recalled,
        PassSentence = "Nobody else learns of the debt.",
        NotApplicableSentence = "This contact tells nobody of a debt.",
    };

    private static readonly IContactRule[] Questions = [new ThirdParties(), new LocationInformation(), new SocialMedia(), new EmployerEmail()];

    public RuleOutcome Check(RuleContext context) => SameQuestions.Ask(Info, context, Questions);
}
