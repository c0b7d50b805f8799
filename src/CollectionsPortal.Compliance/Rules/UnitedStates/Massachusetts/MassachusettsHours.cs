using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Massachusetts;

/// <summary>Members of the household are contacted between eight and nine Eastern time, unless other waking hours of theirs are known.</summary>
/// <remarks>209 CMR 18.16(1)(a); 940 CMR 7.05. For the consumer the hours are those where they are, as in federal law, which asks already.</remarks>
public sealed class MassachusettsHours : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-MA-hours",
        Statement = "Members of the household are contacted only from 8 in the morning to 9 in the evening, Eastern time, unless other hours of theirs are known.",
        Citation = Sources.Massachusetts("209 CMR 18.16(1)(a)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.Consumer,
        Jurisdiction = Jurisdiction.OfState("MA"),
        From = StateLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "It is between 8 in the morning and 9 in the evening, Eastern time.",
        NotApplicableSentence = "This contact does not go to a member of the household.",
    };

    private static readonly PossibleZone[] Eastern = [new(ZoneTable.Eastern, "Eastern time, by Massachusetts law")];

    public RuleOutcome Check(RuleContext context)
    {
        var role = context.Proposal.Recipient.Role;
        if (context.Channel == Channel.Letter || role == RecipientRole.Consumer || context.ToProfessional) { return Info.NotApplicable; }

        var hours = new HoursOfDay(RegulationF.DayStarts.On(context.LawDate), RegulationF.DayEnds.On(context.LawDate));
        return hours.Check(Info, context, Eastern, liftedByStatement: true);
    }
}
