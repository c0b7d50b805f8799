using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Plans;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Plan;

/// <summary>How contacts are spoken of: why there were some, and when there may be more.</summary>
public sealed record ReachWords
{
    public required Func<ContactPurpose, string> Why { get; init; }

    public required Func<int, string> Older { get; init; }

    /// <summary>Where there are more than are shown.</summary>
    public required string EvenOlder { get; init; }

    public required string Heading { get; init; }

    public required string Lead { get; init; }

    /// <summary>By whose clock the hours are, with the name of its zone.</summary>
    public required Func<string, string> AtHome { get; init; }

    public required Func<string, string> AtOffice { get; init; }

    public required string Nothing { get; init; }

    /// <summary>"Calls".</summary>
    public required Func<ContactChannel, string> Name { get; init; }

    public required string AnyTime { get; init; }

    public required string NotAtAll { get; init; }

    /// <summary>Said of single days.</summary>
    public required string Never { get; init; }

    public required Func<string, string, string> Days { get; init; }

    public required Func<string, string, string> Hours { get; init; }

    public required string Midnight { get; init; }

    public required string AllDay { get; init; }

    public required string And { get; init; }

    /// <summary>Days in a row with the same hours are said once.</summary>
    public string Of(ReachAhead ahead, PlanText text, LocalDate today)
    {
        if (ahead.Next is null) { return NotAtAll; }
        if (ahead.IsAnyTime) { return AnyTime; }

        var groups = new List<(LocalDate First, LocalDate Last, string Hours)>();
        foreach (var day in ahead.Days)
        {
            var hours = day.Open.Count == 0 ? Never : string.Join(And, day.Open.Select(span => Of(span, text)));
            if (groups.Count > 0 && groups[^1].Hours == hours)
            {
                groups[^1] = groups[^1] with { Last = day.Date };
            }
            else
            {
                groups.Add((day.Date, day.Date, hours));
            }
        }

        string Range(LocalDate first, LocalDate last)
            => first == last ? text.ListDate(first, today) : Days(text.ListDate(first, today), text.ListDate(last, today));
        var all = string.Join("; ", groups.Select(group => $"{Range(group.First, group.Last)}: {group.Hours}"));

        // "9:00 p. m." has its stop already.
        return all.EndsWith('.') ? all : all + ".";
    }

    private string Of(OpenSpan span, PlanText text) => span is { From: 0, To: 24 * 60 }
        ? AllDay
        : Hours(text.Clock(LocalTime.FromMinutesSinceMidnight(span.From)), span.To == 24 * 60 ? Midnight : text.Clock(LocalTime.FromMinutesSinceMidnight(span.To)));
}
