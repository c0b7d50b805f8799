using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.NewYork;

/// <summary>Not more than three contacts or attempts about one account within seven days, over calls, texts and e-mails; from 2027.</summary>
/// <remarks>6 RCNY 5-77(b)(1)(iii) as adopted on 26 February 2026, put off to 1 January 2027. Letters stand outside. Its list of exclusions was not read at the source, so only answers are left out.</remarks>
public sealed class NewYorkCityThreeContacts : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-NYC-SHIELD-contact-cap",
        Statement = "Not more than three calls, texts and e-mails about one account within seven days, attempts included, answers aside (from 2027).",
        Citation = StateLimits.NewYorkCityContacts.Citation,
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.PersonAndDebt,
        Jurisdiction = Jurisdiction.NewYorkCity,
        From = StateLimits.NewYorkCityOlderRuleEnds.PlusDays(1),
        Certainty = Certainty.Secondary,
        PassSentence = "There is room for a contact about this under New York City's rule.",
        NotApplicableSentence = "New York City's limit does not bind this kind of contact.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (context.Channel == Channel.Letter || !Tally.Binds(context)) { return Info.NotApplicable; }

        var limit = StateLimits.NewYorkCityContacts.On(context.LawDate);
        return Tally.FullUntil(context, StateLimits.NewYorkCityDays.On(context.LawDate), limit, Counts, out var debt) is { } until
            ? Info.BlockUntil(
                until,
                $"{limit} contacts about {context.Label(debt)} were made or tried within seven days, which is all that New York City allows. The next is possible on {Spoken.Moment(until, context.Whereabouts)}.",
                $"{limit} contacts in seven days (New York City)")
            : Info.Pass;
    }

    private static bool Counts(RuleContext context, PastContact contact, DebtKey debt) =>
        contact.Channel != Channel.Letter
        && contact.Person == context.Person
        && Tally.IsOurs(context, contact)
        && !Tally.WasAnswer(contact)
        && CallCounts.IsAbout(context, contact, debt);
}
