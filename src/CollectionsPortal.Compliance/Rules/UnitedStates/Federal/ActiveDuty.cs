using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>People on active duty may be contacted, with care.</summary>
/// <remarks>50 USC 3931, 3937, as recalled: limits on interest and default judgments, no ban on contact.</remarks>
public sealed class ActiveDuty : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-SCRA",
        Statement = "People on active duty may be contacted; interest is capped and no judgment by default is threatened.",
        Citation = new Citation("50 USC 3931, 3937", "https://www.law.cornell.edu/uscode/text/50/3937"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.Consumer,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Recalled,
        PassSentence = "We know of no active duty.",
        NotApplicableSentence = "This contact does not go to the consumer.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!context.ToConsumer) { return Info.NotApplicable; }

        return Holds.Any(context, HoldKind.ActiveDuty)
            ? Info.Warn("They are on active duty. Do not speak of suing or of interest, and never write to their commanding officer.")
            : Info.Pass;
    }
}
