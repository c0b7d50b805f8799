using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Washington;

/// <summary>No call at home between nine in the evening and half past seven.</summary>
/// <remarks>RCW 19.16.250(13)(c), presumed harassment. A mobile telephone may be at home. Nothing in it lets the person name other hours, so a stated hour does not lift it.</remarks>
public sealed class WashingtonHours : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-WA-19.16.250-13c-hours",
        Statement = "No call at home between 9 in the evening and 7:30 in the morning, even at the person's own wish.",
        Citation = StateLimits.WashingtonHomeFrom.Citation,
        Basis = RuleBasis.LawPresumes,
        CountsBy = CountingKey.Consumer,
        Jurisdiction = Jurisdiction.OfState("WA"),
        From = StateLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "It is neither late nor early at the person's home.",
        NotApplicableSentence = "This is no call that may reach a home.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!context.IsCall || !context.ToConsumer || (context.Proposal.Endpoint.Line == LineKind.Landline && context.Proposal.Endpoint.Place is Place.Work or Place.Other))
        {
            return Info.NotApplicable;
        }

        if (!context.Whereabouts.IsKnown) { return Info.Review("We do not know in which time zone this person is.", "The person's time zone", ["The consumer's time zone"]); }

        var hours = new HoursOfDay(StateLimits.WashingtonHomeFrom.On(context.LawDate), StateLimits.WashingtonHomeTo.On(context.LawDate));
        return hours.Check(Info, context, context.Whereabouts.Zones, liftedByStatement: false);
    }
}
