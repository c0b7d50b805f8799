using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>No contact through a medium, number or address that the person asked us not to use.</summary>
/// <remarks>12 CFR 1006.14(h). Spoken words are enough, any person may ask, and an opt-out at an address holds for every debt (comment 14(h)(1)-3.ii).</remarks>
public sealed class ProhibitedMedia : IContactRule
{
    private const string Withdrawal = "That the person allows it again";

    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.14h-prohibited-media",
        Statement = "No contact through a medium, number or address that the person asked us not to use.",
        Citation = Citation.RegulationF("14(h)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.PersonAndMedium,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "They have not asked us to leave this medium, number or address alone.",
        NotApplicableSentence = "Requests about media do not bind this kind of contact.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        var onEndpoint = CheckEndpoint(context);
        var onMedium = CheckMedium(context);
        return onEndpoint.Result >= onMedium.Result ? onEndpoint : onMedium;
    }

    private RuleOutcome CheckMedium(RuleContext context)
    {
        RuleOutcome? worst = null;
        foreach (var request in context.Consumer.MediumRequests)
        {
            if (!request.IsInForce(context.At) || (request.Person ?? context.Consumer.Person) != context.Person) { continue; }

            var outcome = CheckRequest(context, request);
            if (worst is null || outcome.Result > worst.Result) { worst = outcome; }
        }

        return worst ?? Info.Pass;
    }

    private RuleOutcome CheckRequest(RuleContext context, MediumRequest request)
    {
        var medium = context.Channel == Channel.RinglessVoicemail ? Channel.Call : context.Channel;
        if (request.Barred.Contains(medium) || request.Barred.Contains(context.Channel))
        {
            return Exception(context, request.StatedAt) ?? (context.Purpose == ContactPurpose.RequiredByLaw ? RequiredByLaw(context) : Barred("They asked us not to contact them in this way."));
        }

        // A text to a telephone is another medium (comment 2(d)-1), but "stop calling" may well have meant it.
        return medium == Channel.Text && request.Barred.Contains(Channel.Call) && !request.Clarified && Exception(context, request.StatedAt) is null
            ? Info.Review("They asked us to stop calling. It is not clear whether texts are welcome: ask them by another way.", "Whether texts are welcome", ["Whether the request covers texts"])
            : Info.Pass;
    }

    private RuleOutcome CheckEndpoint(RuleContext context)
    {
        foreach (var request in context.Consumer.EndpointRequests)
        {
            var isMeant = request.Endpoint == context.Proposal.Endpoint.Key && request.IsInForce(context.At)
                && (request.Channels is null || request.Channels.Contains(context.Channel)
                    || (context.Channel == Channel.RinglessVoicemail && request.Channels.Contains(Channel.Call)));
            if (!isMeant) { continue; }

            // Comment 42(a)(1)-4: not even required disclosures may go to an address after an opt-out.
            return Exception(context, request.StatedAt, request.Endpoint) ?? Barred("They asked us not to use this number or address, for any debt.");
        }

        return Info.Pass;
    }

    private RuleOutcome Barred(string sentence) => Info.BlockUntil(Withdrawal, sentence, "Request about media");

    /// <summary>14(h)(2)(iii): the law itself demands this medium, which a supervisor confirms by approving the text.</summary>
    private RuleOutcome RequiredByLaw(RuleContext context) => context.Proposal.TextApproved && context.Proposal.Text is not null
        ? Info.Warn("They asked us not to use this medium; the law requires this notice in it.")
        : Info.Review("They asked us not to use this medium. A supervisor must confirm that the law requires this notice in it.", "A supervisor's approval of the text", ["The approved text"]);

    private RuleOutcome? Exception(RuleContext context, Instant statedAt, EndpointKey? endpoint = null)
    {
        // 14(h)(2)(i): one confirmation of an electronic opt-out, with nothing else in it.
        if (context.Purpose == ContactPurpose.OptOutConfirmation && context.Channel is Channel.Text or Channel.Email or Channel.SocialMessage)
        {
            return WasConfirmed(context, statedAt) ? null : Info.Warn("They opted out: one confirmation may go, with nothing else in it.");
        }

        // 14(h)(2)(ii): one answer where the person uses the medium themselves afterwards.
        return context.Purpose == ContactPurpose.ReplyToConsumer && context.UnansweredMessage(endpoint) > statedAt
            ? Info.Warn("They asked us not to use this, but used it themselves since: one answer in the same way, no more.")
            : null;
    }

    private static bool WasConfirmed(RuleContext context, Instant statedAt) => context.Facts.History.Any(contact =>
        contact.Direction == ContactDirection.Outbound
        && contact.Purpose == ContactPurpose.OptOutConfirmation
        && (contact.Endpoint is null || contact.Endpoint == context.Proposal.Endpoint.Key)
        && contact.At >= statedAt
        && contact.Outcome is not (ContactOutcome.NotPlaced or ContactOutcome.Undelivered));
}
