using System.Globalization;
using System.Text;
using CollectionsPortal.Domain.Plans;

namespace CollectionsPortal.Web.Pages.Plan;

/// <summary>Two weeks as one drawing: ten units to a day across, a unit to a minute down.</summary>
public static class StripPaths
{
    private const int DayWidth = 10;
    private const int BarWidth = 9;

    /// <summary>Every day, whole.</summary>
    public static string Shut { get; } = string.Concat(Enumerable.Range(0, ReachAhead.DaysShown).Select(day => Bar(day, 0, 24 * 60)));

    public static string Open(ReachAhead ahead)
    {
        var path = new StringBuilder();
        for (var day = 0; day < ahead.Days.Count; day++)
        {
            foreach (var span in ahead.Days[day].Open)
            {
                path.Append(Bar(day, span.From, span.To));
            }
        }

        return path.ToString();
    }

    private static string Bar(int day, int from, int to)
        => string.Create(CultureInfo.InvariantCulture, $"M{day * DayWidth} {from}h{BarWidth}v{to - from}h-{BarWidth}z");
}
