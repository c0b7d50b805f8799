using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Columbia;

/// <summary>Calls from eight to nine Eastern time, wherever the person is.</summary>
/// <remarks>D.C. Code 28-3814(d)(5). It comes on top of the hours where the person is.</remarks>
public sealed class ColumbiaHours : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-DC-28-3814-hours",
        Statement = "Calls only from 8 in the morning to 9 in the evening, Eastern time, wherever the person is.",
        Citation = Sources.Columbia("d)(5"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.Consumer,
        Jurisdiction = Jurisdiction.OfState("DC"),
        From = StateLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "It is between 8 in the morning and 9 in the evening, Eastern time.",
        NotApplicableSentence = "This is no call to the consumer.",
    };

    private static readonly PossibleZone[] Eastern = [new(ZoneTable.Eastern, "Eastern time, by the law of the District of Columbia")];

    public RuleOutcome Check(RuleContext context)
    {
        if (!context.IsCall || context.ToProfessional) { return Info.NotApplicable; }

        var hours = new HoursOfDay(RegulationF.DayStarts.On(context.LawDate), RegulationF.DayEnds.On(context.LawDate));
        return hours.Check(Info, context, Eastern, liftedByStatement: false);
    }
}
