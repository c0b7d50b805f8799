using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.NewYork;

/// <summary>Not more than two contacts within seven days, by New York City's older rule, to the end of 2026.</summary>
/// <remarks>6 RCNY 5-77(b)(1)(iv), presumed excessive. How exactly it counts was not read at the source, so every contact of any form counts, over all debts, except answers.</remarks>
public sealed class NewYorkCityTwoContacts : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-NYC-current-2-in-7",
        Statement = "Not more than two contacts of any form within seven days, answers aside (to the end of 2026).",
        Citation = StateLimits.NewYorkCityOlderContacts.Citation,
        Basis = RuleBasis.LawPresumes,
        CountsBy = CountingKey.Person,
        Jurisdiction = Jurisdiction.NewYorkCity,
        From = StateLimits.InForceSince,
        To = StateLimits.NewYorkCityOlderRuleEnds,
        Certainty = Certainty.Secondary,
        PassSentence = "There is room for a contact under New York City's rule.",
        NotApplicableSentence = "New York City's limit does not bind this kind of contact.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!Tally.Binds(context)) { return Info.NotApplicable; }

        var limit = StateLimits.NewYorkCityOlderContacts.On(context.LawDate);
        var full = Tally.FullUntil(context, StateLimits.NewYorkCityDays.On(context.LawDate), limit, default, Counts);
        if (full is { } until)
        {
            return Info.BlockUntil(
                until,
                $"{limit} contacts were made within seven days, which is all that New York City allows. The next is possible on {Spoken.Moment(until, context.Whereabouts)}.",
                $"{limit} contacts in seven days (New York City)");
        }

        return !context.ToConsumer || context.Purpose == ContactPurpose.LocationInformation
            ? Info.Pass
            : Info.Require("New York City asks for a number to ring back, the names and the amount in every contact.", RequiredContent.CallbackNumberNamesAndAmount);
    }

    private static bool Counts(RuleContext context, PastContact contact, DebtKey debt) =>
        contact.Person == context.Person && Tally.IsOurs(context, contact) && !Tally.WasAnswer(contact);
}
