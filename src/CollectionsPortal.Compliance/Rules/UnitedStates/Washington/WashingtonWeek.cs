using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Washington;

/// <summary>Not more than three contacts of any form in a week with the debtor and the spouse together.</summary>
/// <remarks>RCW 19.16.250(13)(a), presumed harassment. What answers them is not counted. Somebody of whom we do not know who they are may be the spouse.</remarks>
public sealed class WashingtonWeek : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-WA-19.16.250-13a-week",
        Statement = "Not more than three contacts of any form in a week with the person and the spouse together, answers aside.",
        Citation = StateLimits.WashingtonContacts.Citation,
        Basis = RuleBasis.LawPresumes,
        CountsBy = CountingKey.Couple,
        Jurisdiction = Jurisdiction.OfState("WA"),
        From = StateLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "There is room for a contact this week under Washington law.",
        NotApplicableSentence = "Washington's weekly limit does not bind this kind of contact.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!Tally.Binds(context) || !context.ToConsumer) { return Info.NotApplicable; }

        var limit = StateLimits.WashingtonContacts.On(context.LawDate);
        return Tally.FullUntil(context, StateLimits.WashingtonWeekDays.On(context.LawDate), limit, default, Counts) is { } until
            ? Info.BlockUntil(
                until,
                $"{limit} contacts with this person and the spouse were made within a week, which is all that Washington allows. The next is possible on {Spoken.Moment(until, context.Whereabouts)}.",
                $"{limit} contacts in a week (Washington)")
            : Info.Pass;
    }

    private static bool Counts(RuleContext context, PastContact contact, DebtKey debt) =>
        Couple.Includes(context, contact) && Tally.IsOurs(context, contact) && !Tally.WasAnswer(contact);
}
