using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>Hours that the consumer named as convenient, which is consent to them (12 CFR 1006.6(b)(4)(i)).</summary>
internal static class StatedHours
{
    /// <param name="saidAfter">Only what was said after this moment counts: it then withdraws what was said before.</param>
    public static bool AreConvenient(ConsumerFacts consumer, LocalDateTime local, Instant at, Instant? saidAfter = null)
    {
        foreach (var stated in consumer.ConvenientTimes)
        {
            if (IsSaidAfter(stated, saidAfter) && stated.IsInForce(at) && Holds(stated, local)) { return true; }
        }

        return false;
    }

    /// <summary>The first moment after <paramref name="at"/> at which such hours begin; null where there are none within eight days.</summary>
    public static Instant? NextConvenient(ConsumerFacts consumer, PossibleZone zone, Instant at, Instant? saidAfter = null)
    {
        Instant? earliest = null;
        foreach (var stated in consumer.ConvenientTimes)
        {
            if (IsSaidAfter(stated, saidAfter) && NextStart(stated, zone, at) is { } start && (earliest is null || start < earliest)) { earliest = start; }
        }

        return earliest;
    }

    private static bool IsSaidAfter(ConvenientTime stated, Instant? moment) => moment is null || stated.StatedAt > moment.Value;

    private static Instant? NextStart(ConvenientTime stated, PossibleZone zone, Instant at)
    {
        var after = zone.LocalTime(at);
        if (stated.FirstDay is { } first && after.Date < first) { after = first.AtMidnight().PlusTicks(-1); }
        if (stated.Hours.NextStart(after) is not { } local || !Holds(stated, local)) { return null; }

        var start = zone.ToInstant(local, at);
        return start > at && stated.IsInForce(start) ? start : null;
    }

    private static bool Holds(ConvenientTime stated, LocalDateTime local) =>
        stated.Hours.TryFind(local, out var start, out _)
        && (stated.FirstDay is null || start.Date >= stated.FirstDay.Value)
        && (stated.LastDay is null || start.Date <= stated.LastDay.Value);
}
