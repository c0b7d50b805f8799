using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>No contact before eight in the morning or after nine in the evening where the consumer is.</summary>
/// <remarks>12 CFR 1006.6(b)(1)(i). Where the consumer may be in several places it must be day in all of them (comment 6(b)(1)(i)-2).
/// A letter has no minute at which it is sent, so it is left out.</remarks>
public sealed class LocalTimeOfDay : IContactRule
{
    // Hours that never meet within this time never meet.
    private const int MostSteps = 40;

    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.6b1-local-time",
        Statement = "No call or electronic message before 8 in the morning or after 9 in the evening, by the clock where the consumer is or may be.",
        Citation = Citation.RegulationF("6(b)(1)(i)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.Consumer,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "It is between 8 in the morning and 9 in the evening everywhere this person may be.",
        NotApplicableSentence = "The hours of the day do not bind this kind of contact.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (context.Channel == Channel.Letter || context.ToProfessional) { return Info.NotApplicable; }

        if (!context.Whereabouts.IsKnown)
        {
            return Info.Review("We do not know in which time zone this person is.", "The person's time zone", ["The consumer's time zone"]);
        }

        var closed = FirstClosed(context, context.At);
        if (closed is null) { return Info.Pass; }

        if (!CanEverOpen(context))
        {
            return Info.Review(
                "The places where this person may be share no hour between 8 in the morning and 9 in the evening.",
                "Where the person really is",
                ["Which of the possible places is right"]);
        }

        return AnswersTonight(context, closed)
            ? Info.Warn("It is late or early there, but they wrote to us just now: one answer in the same way, no more.")
            : Closed(context, closed);
    }

    private RuleOutcome Closed(RuleContext context, PossibleZone closed)
    {
        var until = LatestOpening(context, context.At);
        var there = Spoken.Time(closed.LocalTime(context.At).TimeOfDay);
        return Info.BlockUntil(until, $"It is {there} where this person may be ({closed.Evidence}). Contact is allowed between 8 in the morning and 9 in the evening there.", closed.Evidence);
    }

    private static PossibleZone? FirstClosed(RuleContext context, Instant at)
    {
        var zones = context.Whereabouts.Zones;
        for (var i = 0; i < zones.Count; i++)
        {
            if (!IsOpen(context, zones[i], at)) { return zones[i]; }
        }

        return null;
    }

    private static bool IsOpen(RuleContext context, PossibleZone zone, Instant at)
    {
        var local = zone.LocalTime(at);
        var time = local.TimeOfDay;
        return (time >= RegulationF.DayStarts.On(context.LawDate) && time < RegulationF.DayEnds.On(context.LawDate))
            || StatedHours.AreConvenient(context.Consumer, local, at);
    }

    /// <summary>The first moment after <paramref name="at"/> by which each zone that is closed now opens: none of them opens later.</summary>
    private static Instant LatestOpening(RuleContext context, Instant at)
    {
        var latest = at;
        foreach (var zone in context.Whereabouts.Zones)
        {
            if (!IsOpen(context, zone, at)) { latest = Instant.Max(latest, NextOpening(context, zone, at)); }
        }

        return latest;
    }

    private static Instant NextOpening(RuleContext context, PossibleZone zone, Instant at)
    {
        var local = zone.LocalTime(at);
        var start = RegulationF.DayStarts.On(context.LawDate);
        var day = local.TimeOfDay < start ? local.Date : local.Date.PlusDays(1);
        var opening = zone.ToInstant(day + start);
        return StatedHours.NextConvenient(context.Consumer, zone, at) is { } stated ? Instant.Min(opening, stated) : opening;
    }

    private static bool CanEverOpen(RuleContext context)
    {
        var at = context.At;
        for (var step = 0; step < MostSteps; step++)
        {
            if (FirstClosed(context, at) is null) { return true; }
            at = LatestOpening(context, at);
        }

        return false;
    }

    /// <summary>The consumer's own message in these same dark hours is knowledge to the contrary, for one answer (comment 6(b)(1)-2 by analogy).</summary>
    private static bool AnswersTonight(RuleContext context, PossibleZone zone)
    {
        if (context.UnansweredMessage() is not { } message) { return false; }

        var local = zone.LocalTime(context.At);
        var end = RegulationF.DayEnds.On(context.LawDate);
        var nightBegan = (local.TimeOfDay >= end ? local.Date : local.Date.PlusDays(-1)) + end;
        return message >= zone.ToInstant(nightBegan);
    }
}
