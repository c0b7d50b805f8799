using CollectionsPortal.Compliance;
using CollectionsPortal.Domain.Contacts;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>When we may use one channel in the next two weeks, if nothing else happens.</summary>
/// <param name="Days">Fourteen, the first is today by the person's clock.</param>
/// <param name="Next">The next allowed moment; null: none in these days.</param>
public sealed record ReachAhead(ContactChannel Channel, Instant? Next, IReadOnlyList<ContactDay> Days)
{
    public const int DaysShown = 14;

    private const int MinutesOfADay = 24 * 60;

    /// <summary>Every minute is open.</summary>
    public bool IsAnyTime => Days.Skip(1).All(day => day.Open is [{ From: 0, To: MinutesOfADay }]);

    internal static ReachAhead Of(ContactChannel channel, IEnumerable<AllowedWindow> windows, Instant now, DateTimeZone zone)
    {
        var (spans, today) = (Merge(windows), now.InZone(zone).Date);
        var days = Enumerable.Range(0, DaysShown).Select(day => DayOf(today.PlusDays(day), spans, zone));
        return new ReachAhead(channel, spans.Count == 0 ? null : spans[0].Start, [.. days]);
    }

    /// <summary>Several numbers, one picture.</summary>
    private static List<Interval> Merge(IEnumerable<AllowedWindow> windows)
    {
        var merged = new List<Interval>();
        foreach (var window in windows.OrderBy(window => window.From))
        {
            if (merged.Count > 0 && merged[^1].End >= window.From)
            {
                merged[^1] = new Interval(merged[^1].Start, Instant.Max(merged[^1].End, window.To));
            }
            else
            {
                merged.Add(new Interval(window.From, window.To));
            }
        }

        return merged;
    }

    private static ContactDay DayOf(LocalDate date, List<Interval> spans, DateTimeZone zone)
    {
        var (opens, closes) = (zone.AtStartOfDay(date).ToInstant(), zone.AtStartOfDay(date.PlusDays(1)).ToInstant());
        int Minute(Instant at) => (int)Math.Round(at.InZone(zone).TimeOfDay.TickOfDay / (double)NodaConstants.TicksPerMinute);
        return new ContactDay(date, [.. spans
            .Where(span => span.Start < closes && span.End > opens)
            .Select(span => new OpenSpan(Minute(Instant.Max(span.Start, opens)), span.End >= closes ? MinutesOfADay : Minute(span.End)))]);
    }
}
