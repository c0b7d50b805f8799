using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>Not more than three recorded calls to a home within thirty days.</summary>
/// <remarks>47 CFR 64.1200(a)(3)(iii), as recalled: informational calls to residential lines, each with a way to opt out. Earlier calls of which we do not know how they were made count.</remarks>
public sealed class RecordedCallsToLandline : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-TCPA-64.1200a3-landline",
        Statement = "Not more than three recorded or artificial-voice calls to a landline within thirty days without consent.",
        Citation = RegulationF.RecordedCalls.Citation,
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.Address,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Recalled,
        PassSentence = "There is room for a recorded call.",
        NotApplicableSentence = "This is no recorded call to a landline.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!context.IsCall || context.Proposal.Endpoint.Line == LineKind.Mobile || !Automated.IsRecorded(context)) { return Info.NotApplicable; }
        if (context.HasConsent(ConsentScope.Automated)) { return Info.Pass; }

        var limit = RegulationF.RecordedCalls.On(context.LawDate);
        return Tally.FullUntil(context, RegulationF.RecordedCallDays.On(context.LawDate), limit, default, Counts) is { } until
            ? Info.BlockUntil(until, $"{limit} recorded calls went to this line within thirty days, which is all that is allowed.", $"{limit} recorded calls in thirty days")
            : Info.Pass;
    }

    private static bool Counts(RuleContext context, PastContact contact, DebtKey debt) =>
        contact.IsCall
        && (contact.Channel == Channel.RinglessVoicemail || contact.Automation is null or Automation.RecordedVoice)
        && (contact.Endpoint is null || contact.Endpoint == context.Proposal.Endpoint.Key)
        && Tally.IsOurs(context, contact);
}
