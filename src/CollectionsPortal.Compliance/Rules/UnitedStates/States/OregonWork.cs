using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using CollectionsPortal.Compliance.Places;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.States;

/// <summary>A second contact at work within a week is put before a supervisor.</summary>
/// <remarks>ORS 646.639, as recalled: about once a week. So a doubt, not a ban.</remarks>
public sealed class OregonWork : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-OR-work",
        Statement = "A supervisor decides on a second contact at work within a week.",
        Citation = StateLimits.OregonWorkDays.Citation,
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.Person,
        Jurisdiction = Jurisdiction.OfState("OR"),
        From = StateLimits.InForceSince,
        Certainty = Certainty.Recalled,
        PassSentence = "There was no contact at work within a week.",
        NotApplicableSentence = "This contact does not reach anybody at work.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (WorkContacts.AtWork(context) == Presence.No || !Tally.Binds(context)) { return Info.NotApplicable; }

        return Tally.FullUntil(context, StateLimits.OregonWorkDays.On(context.LawDate), limit: 1, default, Counts) is { } until
            ? Info.Review("There was, or may have been, a contact at work within a week. Oregon law, as we recall it, does not allow a second.", "A supervisor's judgment", until: until)
            : Info.Pass;
    }

    private static bool Counts(RuleContext context, PastContact contact, DebtKey debt) =>
        WorkContacts.MayHaveBeen(contact) && contact.Person == context.Person && Tally.IsOurs(context, contact) && !Tally.WasAnswer(contact);
}
