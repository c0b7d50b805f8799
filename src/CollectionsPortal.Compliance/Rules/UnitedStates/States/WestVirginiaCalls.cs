using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.States;

/// <summary>Not more than thirty calls or ten conversations in a week.</summary>
/// <remarks>W. Va. Code 46A-2-125(d). The law speaks of calls with intent to harass; we take the numbers as a ban. The seventy-two hours that 46A-2-128(e) gives after an attorney's notice are not used: we stop at once.</remarks>
public sealed class WestVirginiaCalls : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-WV-calls-30-10",
        Statement = "Not more than thirty calls or ten conversations with one person in a week.",
        Citation = StateLimits.WestVirginiaCalls.Citation,
        Basis = RuleBasis.LawPresumes,
        CountsBy = CountingKey.Person,
        Jurisdiction = Jurisdiction.OfState("WV"),
        From = StateLimits.InForceSince,
        Certainty = Certainty.Secondary,
        PassSentence = "There is room for a call this week under West Virginia law.",
        NotApplicableSentence = "This is no call.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!context.IsCall || context.ToProfessional) { return Info.NotApplicable; }

        var days = StateLimits.WestVirginiaDays.On(context.LawDate);
        var calls = Tally.FullUntil(context, days, StateLimits.WestVirginiaCalls.On(context.LawDate), default, IsCall);
        var talks = Tally.FullUntil(context, days, StateLimits.WestVirginiaTalks.On(context.LawDate), default, IsTalk);
        return (calls is null || talks > calls ? talks : calls) is { } until
            ? Info.BlockUntil(until, $"There were too many calls or conversations this week for West Virginia. The next is possible on {Spoken.Moment(until, context.Whereabouts)}.", "Calls in a week (West Virginia)")
            : Info.Pass;
    }

    private static bool IsCall(RuleContext context, PastContact contact, DebtKey debt) =>
        contact.IsCall && contact.Person == context.Person && Tally.IsOurs(context, contact);

    private static bool IsTalk(RuleContext context, PastContact contact, DebtKey debt) =>
        contact.Person == context.Person && (contact.IsConversation || (contact.Channel == Channel.Call && contact.IsUnresolved));
}
