using CollectionsPortal.Compliance.Facts;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>Which contacts a machine makes.</summary>
internal static class Automated
{
    public static bool Is(RuleContext context) => context.Proposal.Automation != Automation.ByHand || context.Channel == Channel.RinglessVoicemail;

    /// <summary>With a recorded or artificial voice.</summary>
    public static bool IsRecorded(RuleContext context) => context.Proposal.Automation == Automation.RecordedVoice || context.Channel == Channel.RinglessVoicemail;
}
