using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>Nothing on a social platform that the public or the person's contacts can see.</summary>
/// <remarks>12 CFR 1006.22(f)(4).</remarks>
public sealed class SocialMedia : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.22f4-social-media",
        Statement = "No message on a social platform that the public or the person's contacts can see.",
        Citation = Citation.RegulationF("22(f)(4)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.Address,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "Nobody but the person can see this message.",
        NotApplicableSentence = "This is no message on a social platform.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (context.Channel != Channel.SocialMessage) { return Info.NotApplicable; }

        return context.Proposal.Endpoint.VisibleToOthers switch
        {
            false => Info.Pass,
            true => Info.BlockUntil("A private way to write", "Others could see this message.", "Visible to others"),
            null => Info.Review("We do not know whether others can see this message.", "Whether others can see it", ["Whether the message is visible to others"]),
        };
    }
}
