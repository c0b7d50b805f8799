using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>When a contact would be allowed on seven days, if nothing else happens. A picture to plan by: only the gate gives a permit.</summary>
/// <param name="Days">Seven, the first is today by the person's clock.</param>
public sealed record ContactWeek(IReadOnlyList<ContactDay> Days);

/// <param name="Open">In order, by the person's clock.</param>
public sealed record ContactDay(LocalDate Date, IReadOnlyList<OpenSpan> Open);

/// <summary>Minutes since midnight on the wall clock; a span that lasts to the end of the day ends at 1,440.</summary>
public sealed record OpenSpan(int From, int To);

/// <summary>Draws the week by asking the engine, as the gate would, from moment to moment.</summary>
internal sealed class WeekAhead(ComplianceEngine engine, ContactFacts facts, DateTimeZone zone)
{
    private const int DaysShown = 7;
    private const int MinutesOfADay = 24 * 60;
    private static readonly Duration Step = Duration.FromMinutes(30);
    private static readonly Duration Finest = Duration.FromSeconds(1);

    public ContactWeek From(Instant now)
    {
        var today = now.InZone(zone).Date;
        var spans = Spans(now, zone.AtStartOfDay(today.PlusDays(DaysShown)).ToInstant()).ToList();
        return new ContactWeek([.. Enumerable.Range(0, DaysShown).Select(day => DayOf(today.PlusDays(day), spans))]);
    }

    /// <summary>The engine names where each span begins; its end is looked for in steps, then to the second.</summary>
    private IEnumerable<Interval> Spans(Instant now, Instant end)
    {
        var at = now;
        while (Next(at) is { } start && start < end)
        {
            var last = start;
            while (last < end && Next(last + Step) == last + Step)
            {
                last += Step;
            }

            at = Instant.Min(EndWithin(last, last + Step), end);
            yield return new Interval(start, at);
        }
    }

    private Instant EndWithin(Instant good, Instant bad)
    {
        while (bad - good > Finest)
        {
            var middle = good + ((bad - good) / 2);
            (good, bad) = Next(middle) == middle ? (middle, bad) : (good, middle);
        }

        return bad;
    }

    private Instant? Next(Instant at) => engine.Decide(facts with { Proposal = facts.Proposal with { AsOf = at } }).NextAllowed;

    private ContactDay DayOf(LocalDate date, List<Interval> spans)
    {
        var (opens, closes) = (zone.AtStartOfDay(date).ToInstant(), zone.AtStartOfDay(date.PlusDays(1)).ToInstant());
        return new ContactDay(date, [.. spans
            .Where(span => span.Start < closes && span.End > opens)
            .Select(span => new OpenSpan(Minute(Instant.Max(span.Start, opens)), span.End >= closes ? MinutesOfADay : Minute(span.End)))]);
    }

    private int Minute(Instant at) => (int)Math.Round(at.InZone(zone).TimeOfDay.TickOfDay / (double)NodaConstants.TicksPerMinute);
}
