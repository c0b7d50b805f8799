using System.Runtime.InteropServices;
using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules;

/// <summary>Hours of the day outside which a law forbids contact.</summary>
/// <param name="From">Inclusive.</param>
/// <param name="To">Exclusive.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HoursOfDay(LocalTime From, LocalTime To)
{
    /// <summary>Judges by every clock given.</summary>
    /// <param name="liftedByStatement">Whether hours that the consumer named as convenient are open too.</param>
    public RuleOutcome Check(RuleInfo info, RuleContext context, IReadOnlyList<PossibleZone> zones, bool liftedByStatement)
    {
        PossibleZone? closed = null;
        var opens = context.At;
        for (var i = 0; i < zones.Count; i++)
        {
            if (IsOpen(context, zones[i], liftedByStatement)) { continue; }

            closed ??= zones[i];
            opens = Instant.Max(opens, NextOpening(context, zones[i], liftedByStatement));
        }

        return closed is null ? info.Pass : info.BlockUntil(
            opens,
            $"It is {Spoken.Time(closed.LocalTime(context.At).TimeOfDay)} there. In {info.Jurisdiction.Name} this is allowed from {Spoken.Time(From)} to {Spoken.Time(To)} ({closed.Evidence}).",
            closed.Evidence);
    }

    private bool IsOpen(RuleContext context, PossibleZone zone, bool liftedByStatement)
    {
        var local = zone.LocalTime(context.At);
        return (local.TimeOfDay >= From && local.TimeOfDay < To)
            || (liftedByStatement && StatedHours.AreConvenient(context.Consumer, local, context.At));
    }

    private Instant NextOpening(RuleContext context, PossibleZone zone, bool liftedByStatement)
    {
        var local = zone.LocalTime(context.At);
        var opening = zone.ToInstant((local.TimeOfDay < From ? local.Date : local.Date.PlusDays(1)) + From);
        return liftedByStatement && StatedHours.NextConvenient(context.Consumer, zone, context.At) is { } stated ? Instant.Min(opening, stated) : opening;
    }
}
