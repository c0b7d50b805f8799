using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Settings;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Plan;

/// <summary>How the agency's opening hours are said.</summary>
public sealed record OfficeWords
{
    private const int DaysOfARange = 3;

    /// <summary>A sentence of the hours and the zone.</summary>
    public required Func<string, string, string> Answer { get; init; }

    /// <summary>"Monday to Friday".</summary>
    public required Func<string, string, string> Range { get; init; }

    /// <summary>The days, and from when to when.</summary>
    public required Func<string, string, string, string> Open { get; init; }

    /// <summary>The everyday names of zones in this language, by their English ones; empty for English.</summary>
    public required Dictionary<string, string> Zones { get; init; }

    /// <summary>For a zone without a name in this language.</summary>
    public required string OurTime { get; init; }

    /// <param name="zone">The agency's, by whose clock it opens.</param>
    public string Of(OpeningHours hours, DateTimeZone zone, PlanText text)
        => Answer(string.Join("; ", hours.Spans.Select(span => Open(Days(span.Days, text), text.Clock(span.From), text.Clock(span.To)))), NameOf(zone));

    public string NameOf(DateTimeZone zone)
    {
        var name = ZoneNames.Of(zone);
        return Zones.Count == 0 ? name : Zones.GetValueOrDefault(name, OurTime);
    }

    private string Days(Weekdays days, PlanText text)
    {
        var open = Enumerable.Range(0, text.Weekdays.Count).Where(day => days.HasFlag((Weekdays)(1 << day))).ToArray();
        return open.Length >= DaysOfARange && open[^1] - open[0] == open.Length - 1
            ? Range(text.Weekdays[open[0]], text.Weekdays[open[^1]])
            : string.Join(", ", open.Select(day => text.Weekdays[day]));
    }
}
