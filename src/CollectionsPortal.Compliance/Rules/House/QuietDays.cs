using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using CollectionsPortal.Compliance.Notices;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.House;

/// <summary>No contact on days that the agency keeps quiet: Sundays, holidays.</summary>
/// <remarks>Letters have no day on which they are read. A person who asked for that day is contacted.</remarks>
public sealed class QuietDays : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "HOUSE-quiet-days",
        Statement = "No call or message on Sundays or federal holidays, where the agency has chosen so.",
        Citation = Citation.House,
        Basis = RuleBasis.WeChoose,
        CountsBy = CountingKey.Consumer,
        Jurisdiction = Jurisdiction.House,
        From = HouseLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "This is no quiet day.",
        NotApplicableSentence = "Quiet days do not bind this kind of contact.",
    };

    private const int LongestRun = 14;

    public RuleOutcome Check(RuleContext context)
    {
        var house = context.Facts.House;
        if ((!house.QuietSundays && !house.QuietHolidays) || context.Channel == Channel.Letter || !ContactBudget.Binds(context)) { return Info.NotApplicable; }
        if (!context.Whereabouts.IsKnown) { return Info.Review("We do not know in which time zone this person is.", "The person's time zone", ["The consumer's time zone"]); }

        Instant? until = null;
        foreach (var zone in context.Whereabouts.Zones)
        {
            var today = zone.LocalTime(context.At).Date;
            if (!IsQuiet(house, today) || StatedHours.AreConvenient(context.Consumer, zone.LocalTime(context.At), context.At)) { continue; }

            var ends = EndsAt(context, zone, today);
            if (until is null || ends > until) { until = ends; }
        }

        return until is { } end
            ? Info.BlockUntil(end, $"We keep this day quiet. The next contact is possible on {Spoken.Moment(end, context.Whereabouts)}.", "A quiet day")
            : Info.Pass;
    }

    private static Instant EndsAt(RuleContext context, PossibleZone zone, LocalDate today)
    {
        var day = today;
        for (var i = 0; i < LongestRun && IsQuiet(context.Facts.House, day); i++) { day = day.PlusDays(1); }

        var ends = zone.StartOf(day);
        return StatedHours.NextConvenient(context.Consumer, zone, context.At) is { } asked ? Instant.Min(ends, asked) : ends;
    }

    private static bool IsQuiet(HouseSettings house, LocalDate day) =>
        (house.QuietSundays && day.DayOfWeek == IsoDayOfWeek.Sunday) || (house.QuietHolidays && FederalHolidays.IsHoliday(day));
}
