using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.House;

/// <summary>Not more than a set number of contacts of all kinds with one person on one day.</summary>
/// <remarks>What was asked for, answers and required notices are not counted, as in the weekly budget.</remarks>
public sealed class DailyLimit : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "HOUSE-contacts-a-day",
        Statement = "Not more than a set number of contacts of all kinds to one person on one day (at most 7, which is no limit of its own).",
        Citation = Citation.House,
        Basis = RuleBasis.WeChoose,
        CountsBy = CountingKey.Person,
        Jurisdiction = Jurisdiction.House,
        From = HouseLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "This person has been contacted less often today than our own limit allows.",
        NotApplicableSentence = "Our own limit does not bind this kind of contact.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!ContactBudget.Binds(context)) { return Info.NotApplicable; }

        var limit = context.Facts.House.ContactsPerDay;
        return Tally.FullUntil(context, days: 1, limit, default, static (seen, contact, _) => ContactBudget.Counts(seen, contact)) is { } until
            ? Info.BlockUntil(until, $"We have contacted this person {limit} times today, which is our own limit. The next contact is possible on {Spoken.Moment(until, context.Whereabouts)}.", $"Our limit of {limit} contacts a day")
            : Info.Pass;
    }
}
