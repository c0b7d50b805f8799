using CollectionsPortal.Domain.Contacts;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Web.Pages.Agents.Words;

/// <summary>The week strip in words, for those who do not see it.</summary>
public static class WeekWords
{
    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("ddd");

    /// <summary>"Tue".</summary>
    public static string Of(LocalDate date) => DayPattern.Format(date);

    /// <summary>"Tue 2:14 pm to 9:00 pm; Wed to Mon 8:00 am to 9:00 pm": days in a row with the same hours are said once.</summary>
    public static string Of(ContactWeek week)
    {
        var groups = new List<(LocalDate First, LocalDate Last, string Hours)>();
        foreach (var day in week.Days)
        {
            var hours = day.Open.Count == 0 ? "not at all" : string.Join(" and ", day.Open.Select(Of));
            if (groups.Count > 0 && groups[^1].Hours == hours)
            {
                groups[^1] = groups[^1] with { Last = day.Date };
            }
            else
            {
                groups.Add((day.Date, day.Date, hours));
            }
        }

        return string.Join("; ", groups.Select(group => $"{Days(group.First, group.Last)} {group.Hours}"));
    }

    private static string Days(LocalDate first, LocalDate last) => first == last ? Of(first) : $"{Of(first)} to {Of(last)}";

    private static string Of(OpenSpan span) => $"{Clock(span.From)} to {(span.To == 24 * 60 ? "midnight" : Clock(span.To))}";

    private static string Clock(int minute) => Moments.Time(LocalTime.FromMinutesSinceMidnight(minute));
}
