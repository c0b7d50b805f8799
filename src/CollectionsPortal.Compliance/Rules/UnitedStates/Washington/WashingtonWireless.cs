using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Washington;

/// <summary>Not more than two calls and messages a day to one wireless number.</summary>
/// <remarks>RCW 19.16.250(18). It never enlarges the weekly limit. A line of unknown kind may be wireless; a text says that it is.</remarks>
public sealed class WashingtonWireless : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-WA-19.16.250-18-wireless-day",
        Statement = "Not more than two calls, texts and other messages in a day to one wireless number, answers aside.",
        Citation = StateLimits.WashingtonWirelessADay.Citation,
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.Address,
        Jurisdiction = Jurisdiction.OfState("WA"),
        From = StateLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "There is room for a contact at this number today.",
        NotApplicableSentence = "This is no wireless number.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        var isWireless = context.Channel is Channel.Text || (context.IsCall && context.Proposal.Endpoint.Line != LineKind.Landline);
        if (!isWireless || !Tally.Binds(context)) { return Info.NotApplicable; }

        var limit = StateLimits.WashingtonWirelessADay.On(context.LawDate);
        return Tally.FullUntil(context, days: 1, limit, default, Counts) is { } until
            ? Info.BlockUntil(until, $"This number was called or written to {limit} times today, which is all that Washington allows.", $"{limit} contacts at one number in a day (Washington)")
            : Info.Pass;
    }

    private static bool Counts(RuleContext context, PastContact contact, DebtKey debt) =>
        contact.Channel is Channel.Call or Channel.RinglessVoicemail or Channel.Text
        && (contact.Endpoint is null || contact.Endpoint == context.Proposal.Endpoint.Key)
        && Tally.IsOurs(context, contact)
        && !Tally.WasAnswer(contact);
}
