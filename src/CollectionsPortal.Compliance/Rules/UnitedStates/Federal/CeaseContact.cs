using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>No further contact about a debt after a written notice that the consumer refuses to pay or wants contact to stop.</summary>
/// <remarks>12 CFR 1006.6(c). Complete on receipt (comment 6(c)(1)-1). Three kinds of notice may still go, each once, once a supervisor has read the text.
/// Spoken words are not such a notice, but they name media not to be used (14(h)) and put the rest in doubt.</remarks>
public sealed class CeaseContact : IContactRule
{
    private const string Withdrawal = "That the person wants contact again";

    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.6c-cease",
        Statement = "No contact about a debt after a written notice to stop or refusing to pay, except to say that efforts end or which remedy follows.",
        Citation = Citation.RegulationF("6(c)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "They have not asked us to stop.",
        NotApplicableSentence = "This contact does not go to the consumer.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (context.ToProfessional) { return Info.NotApplicable; }

        RuleOutcome? worst = null;
        foreach (var request in context.Consumer.CeaseRequests)
        {
            if (!request.IsInForce(context.At) || !context.Concerns(request.Debts)) { continue; }

            var outcome = request.Form == StatementForm.Oral ? Spoken(context, request) : Written(context, request);
            if (worst is null || outcome.Result > worst.Result) { worst = outcome; }
        }

        return worst ?? Info.Pass;
    }

    private RuleOutcome Written(RuleContext context, CeaseRequest request)
    {
        return context.Purpose switch
        {
            ContactPurpose.CeaseAcknowledgement or ContactPurpose.NoticeOfRemedy when WasSent(context, request) =>
                Info.BlockUntil(Withdrawal, "They asked us in writing to stop, and this one notice has already been sent.", "Written request to stop"),
            ContactPurpose.CeaseAcknowledgement or ContactPurpose.NoticeOfRemedy or ContactPurpose.RequiredByLaw => Approved(context),
            ContactPurpose.ReplyToConsumer or ContactPurpose.OptOutConfirmation or ContactPurpose.DebtVerification
                or ContactPurpose.OriginalCreditorAnswer or ContactPurpose.ValidationNotice or ContactPurpose.LocationInformation =>
                Info.Review("They asked us in writing to stop. A supervisor must say whether this may still go.", "A supervisor's judgment, recorded as their wish or ours"),
            _ => Info.BlockUntil(Withdrawal, "They asked us in writing to stop, or refuse to pay. We contact them no more about this.", "Written request to stop"),
        };
    }

    private RuleOutcome Approved(RuleContext context) => context.Proposal.TextApproved && context.Proposal.Text is not null
        ? Info.Warn("They asked us in writing to stop. A supervisor has read this text: it is one of the notices that may still go.")
        : Info.Review("They asked us in writing to stop. A supervisor must first read the exact text.", "A supervisor's approval of the text", ["The approved text"]);

    private RuleOutcome Spoken(RuleContext context, CeaseRequest request)
    {
        if (context.Purpose == ContactPurpose.RequiredByLaw) { return Info.Warn("They told us to stop; this notice is required by law."); }
        if (context.UnansweredMessage() > request.ReceivedAt) { return Info.Warn("They told us to stop, but wrote to us since: one answer in the same way, no more."); }

        return request.Media.Contains(Telephone(context.Channel)) || request.Media.Contains(context.Channel)
            ? Info.BlockUntil(Withdrawal, "They told us to stop contacting them in this way.", "Spoken request to stop")
            : Info.Review("They told us to stop. It is not clear whether that means this way of contact too: a supervisor must say.", Withdrawal, ["Which media they meant"]);
    }

    private static Channel Telephone(Channel channel) => channel == Channel.RinglessVoicemail ? Channel.Call : channel;

    private static bool WasSent(RuleContext context, CeaseRequest request)
    {
        foreach (var contact in context.History)
        {
            if (contact.Direction == ContactDirection.Outbound && contact.Purpose == context.Purpose && contact.At >= request.ReceivedAt
                && contact.Outcome is not (ContactOutcome.NotPlaced or ContactOutcome.DidNotConnect or ContactOutcome.Undelivered))
            {
                return true;
            }
        }

        return false;
    }
}
