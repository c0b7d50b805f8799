using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using CollectionsPortal.Compliance.Notices;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.UnitedKingdom;

/// <summary>No contact at unreasonable times: not before eight or after nine, nor on Sundays and bank holidays.</summary>
/// <remarks>CONC 7.9.4R. The law names no hours: these are ours, and can be set narrower. Hours that the customer named are reasonable. Bank holidays are those of England and Wales with those of Scotland and Northern Ireland: where the person lives within the kingdom is not asked.</remarks>
public sealed class KingdomContactTimes : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "UK-CONC-7.9-contact-times",
        Statement = "No call or message before 8 in the morning, after 9 in the evening, on Sundays or on bank holidays, unless the person named the hour.",
        Citation = Sources.Conc("CONC 7.9.4R", "7/9"),
        Basis = RuleBasis.WeChoose,
        CountsBy = CountingKey.Consumer,
        Jurisdiction = Jurisdiction.UnitedKingdom,
        From = KingdomLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "This is a reasonable time.",
        NotApplicableSentence = "Hours do not bind this kind of contact.",
    };

    private const int LongestRun = 14;

    public RuleOutcome Check(RuleContext context)
    {
        if (context.Channel == Channel.Letter || context.ToProfessional || context.UnansweredMessage() is not null) { return Info.NotApplicable; }
        if (!context.Whereabouts.IsKnown) { return Info.Review("We do not know in which time zone this person is.", "The person's time zone", ["The consumer's time zone"]); }

        Instant? until = null;
        foreach (var zone in context.Whereabouts.Zones)
        {
            var local = zone.LocalTime(context.At);
            if (IsOpen(context, local.Date, local.TimeOfDay) || StatedHours.AreConvenient(context.Consumer, local, context.At)) { continue; }

            var opens = Opening(context, zone, local);
            if (until is null || opens > until) { until = opens; }
        }

        return until is { } moment
            ? Info.BlockUntil(moment, $"This is not a reasonable time to contact them. The next is {Spoken.Moment(moment, context.Whereabouts)}.", "Unreasonable time (United Kingdom)")
            : Info.Pass;
    }

    private static bool IsOpen(RuleContext context, LocalDate day, LocalTime time) =>
        time >= context.Facts.House.KingdomFrom && time < context.Facts.House.KingdomTo && !IsQuiet(day);

    private static bool IsQuiet(LocalDate day) => day.DayOfWeek == IsoDayOfWeek.Sunday || BankHolidays.IsHoliday(day);

    private static Instant Opening(RuleContext context, PossibleZone zone, LocalDateTime local)
    {
        var from = context.Facts.House.KingdomFrom;
        var day = local.TimeOfDay < from ? local.Date : local.Date.PlusDays(1);
        for (var i = 0; i < LongestRun && IsQuiet(day); i++) { day = day.PlusDays(1); }

        var opening = zone.ToInstant(day + from);
        return StatedHours.NextConvenient(context.Consumer, zone, context.At) is { } stated ? Instant.Min(opening, stated) : opening;
    }
}
