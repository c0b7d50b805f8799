using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using CollectionsPortal.Compliance.Places;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Washington;

/// <summary>Not more than one contact a week at work.</summary>
/// <remarks>RCW 19.16.250(13)(b), presumed harassment.</remarks>
public sealed class WashingtonWork : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-WA-19.16.250-13b-work",
        Statement = "Not more than one contact at work in a week, answers aside.",
        Citation = StateLimits.WashingtonWorkContacts.Citation,
        Basis = RuleBasis.LawPresumes,
        CountsBy = CountingKey.Couple,
        Jurisdiction = Jurisdiction.OfState("WA"),
        From = StateLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "There was no contact at work this week.",
        NotApplicableSentence = "This contact does not reach anybody at work.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        var atWork = WorkContacts.AtWork(context);
        if (atWork == Presence.No || !Tally.Binds(context) || !context.ToConsumer) { return Info.NotApplicable; }

        var limit = StateLimits.WashingtonWorkContacts.On(context.LawDate);
        if (Tally.FullUntil(context, StateLimits.WashingtonWeekDays.On(context.LawDate), limit, default, Counts) is not { } until) { return Info.Pass; }

        return atWork == Presence.Yes
            ? Info.BlockUntil(until, "There was a contact at work within a week, which is all that Washington allows.", "Contact at work this week (Washington)")
            : Info.Review("This number or address may be at work, where there may have been a contact within a week.", "The place of this number or address", ["The place of the endpoint"], until);
    }

    private static bool Counts(RuleContext context, PastContact contact, DebtKey debt) =>
        WorkContacts.MayHaveBeen(contact) && Couple.Includes(context, contact) && Tally.IsOurs(context, contact) && !Tally.WasAnswer(contact);
}
