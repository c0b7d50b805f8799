using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.States;

/// <summary>No contact between nine in the evening and eight in the morning where the debtor is, unless the person agreed.</summary>
/// <remarks>Fla. Stat. 559.72(17). Since 16 May 2025 e-mail stands outside it; federal hours bind e-mail all the same.</remarks>
public sealed class FloridaHours : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-FL-559.72-17-hours",
        Statement = "No call or message between 9 in the evening and 8 in the morning in the person's zone, without their consent; e-mail aside since 2025-05-16.",
        Citation = StateLimits.FloridaHoursBindEmail.Citation,
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.Consumer,
        Jurisdiction = Jurisdiction.OfState("FL"),
        From = StateLimits.InForceSince,
        Certainty = Certainty.Secondary,
        PassSentence = "It is neither late nor early where they are.",
        NotApplicableSentence = "Florida's hours do not bind this kind of contact.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (context.Channel == Channel.Letter || context.ToProfessional || (context.Channel == Channel.Email && !StateLimits.FloridaHoursBindEmail.On(context.LawDate)))
        {
            return Info.NotApplicable;
        }

        if (!context.Whereabouts.IsKnown) { return Info.Review("We do not know in which time zone this person is.", "The person's time zone", ["The consumer's time zone"]); }

        var hours = new HoursOfDay(RegulationF.DayStarts.On(context.LawDate), RegulationF.DayEnds.On(context.LawDate));
        return hours.Check(Info, context, context.Whereabouts.Zones, liftedByStatement: true);
    }
}
