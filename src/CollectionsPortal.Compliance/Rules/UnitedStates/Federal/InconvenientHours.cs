using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>No contact at times that the consumer, or anybody's notes, call inconvenient.</summary>
/// <remarks>12 CFR 1006.6(b)(1)(i). The creditor's notes bind from placement (comment 6(b)(1)-1.i). One answer to a message that the consumer
/// sends within such hours is allowed in the same medium, within the same hours (comment 6(b)(1)-2).</remarks>
public sealed class InconvenientHours : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.6b1-inconvenient-time",
        Statement = "No contact at times known to be inconvenient to the consumer.",
        Citation = Citation.RegulationF("6(b)(1)(i)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.Consumer,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "Nothing says that this time is inconvenient.",
        NotApplicableSentence = "Inconvenient times do not bind this kind of contact.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (context.Channel == Channel.Letter || !context.ToConsumer) { return Info.NotApplicable; }

        RuleOutcome? worst = null;
        foreach (var stated in context.Consumer.InconvenientTimes)
        {
            if (!stated.IsInForce(context.At)) { continue; }
            if (!context.Whereabouts.IsKnown) { return UnknownClock(); }

            if (CheckAll(context, stated) is { } outcome && IsWorse(outcome, worst)) { worst = outcome; }
        }

        return worst ?? Info.Pass;
    }

    private static bool IsWorse(RuleOutcome outcome, RuleOutcome? than) =>
        than is null || outcome.Result > than.Result || (outcome.Result == than.Result && outcome.Until > than.Until);

    private RuleOutcome UnknownClock() => Info.Review(
        "This person named inconvenient times, and we do not know in which time zone they are.", "The person's time zone", ["The consumer's time zone"]);

    private RuleOutcome? CheckAll(RuleContext context, InconvenientTime stated)
    {
        RuleOutcome? worst = null;
        foreach (var zone in context.Whereabouts.Zones)
        {
            if (CheckZone(context, stated, zone) is { } outcome && IsWorse(outcome, worst)) { worst = outcome; }
        }

        return worst;
    }

    private RuleOutcome? CheckZone(RuleContext context, InconvenientTime stated, PossibleZone zone)
    {
        var local = zone.LocalTime(context.At);
        if (!stated.Hours.TryFind(local, out var start, out var end) || !IsWithinDays(stated, start.Date)) { return null; }
        if (StatedHours.AreConvenient(context.Consumer, local, context.At, saidAfter: stated.StatedAt)) { return null; }

        if (context.UnansweredMessage() >= zone.ToInstant(start))
        {
            return Info.Warn("They called this time inconvenient, but wrote to us within it: one answer in the same way, no more.");
        }

        var ends = zone.ToInstant(end);
        var until = StatedHours.NextConvenient(context.Consumer, zone, context.At, saidAfter: stated.StatedAt) is { } next ? Instant.Min(ends, next) : ends;
        return Info.BlockUntil(until, $"{WhoSaid(stated)} this time is inconvenient, until {Spoken.Moment(ends, zone.Zone)}.", $"Inconvenient time ({zone.Evidence})");
    }

    private static bool IsWithinDays(InconvenientTime stated, LocalDate day) =>
        (stated.FirstDay is null || day >= stated.FirstDay.Value) && (stated.LastDay is null || day <= stated.LastDay.Value);

    private static string WhoSaid(InconvenientTime stated) => stated.Source switch
    {
        StatementSource.Consumer => "They told us that",
        StatementSource.Creditor => "The creditor's notes say that",
        StatementSource.PriorCollector => "The earlier collector's notes say that",
        _ => "We were told that",
    };
}
