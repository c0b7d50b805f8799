using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>An autodialler, or a recorded or artificial voice, reaches a mobile only with consent that was not revoked.</summary>
/// <remarks>47 CFR 64.1200(a)(1) and (a)(10). The law gives ten business days to honour a revocation; we honour it at once. A line of unknown kind may be a mobile, and a voicemail placed without ringing is a recorded voice.</remarks>
public sealed class AutomatedContact : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-TCPA-64.1200a10-revocation",
        Statement = "Autodialled or recorded calls and texts to a mobile need the person's consent, which ends the moment it is revoked.",
        Citation = new Citation("47 CFR 64.1200(a)(1), (a)(10)", "https://www.ecfr.gov/current/title-47/section-64.1200"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.Address,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Secondary,
        PassSentence = "They agreed to automated calls and texts.",
        NotApplicableSentence = "This contact is made by hand, or reaches no mobile.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        var reachesMobile = context.Channel == Channel.Text || (context.IsCall && context.Proposal.Endpoint.Line != LineKind.Landline);
        if (!reachesMobile || !Automated.Is(context)) { return Info.NotApplicable; }

        return context.HasConsent(ConsentScope.Automated)
            ? Info.Pass
            : Info.BlockUntil("The person's consent to automated calls and texts, or a call by hand", "They have not agreed to automated calls or texts, or took it back. A person may call by hand.", "No consent to automated contact");
    }
}
