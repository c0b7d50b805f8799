using System.Globalization;
using CollectionsPortal.Domain.Plans;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

/// <summary>A plan as an agent reads it out.</summary>
public static class PlanSpoken
{
    private const int ShortestMonth = 28;

    private static readonly LocalDatePattern Day = LocalDatePattern.Create("dddd, MMMM d, uuuu", CultureInfo.GetCultureInfo("en-US"));

    /// <summary>What the person says yes to. The agent may change the words.</summary>
    public static string Sentence(PlanPreview preview, PlanTerms terms)
    {
        var schedule = preview.Schedule;
        var last = schedule.Payments.Count > 1 && schedule.Last.Amount != schedule.First.Amount ? $", the last one {schedule.Last.Amount}" : string.Empty;
        var how = schedule.Payments.Count == 1
            ? $"You pay {preview.Total} on {Day.Format(schedule.First.DueOn)}."
            : $"You pay {schedule.First.Amount} {Rhythm(terms.Rhythm, terms.FirstDueOn, terms.OtherDay)}, from {Day.Format(schedule.First.DueOn)} to {Day.Format(schedule.Last.DueOn)}: "
                + $"{PlanTerm.Payments(schedule.Payments.Count)}{last}, {preview.Total} altogether.";
        var changes = terms.Parts is PlanParts.Stepped or PlanParts.Seasonal ? " The amounts change as we went through them." : string.Empty;
        return $"{how}{changes} If it gets too much, call us and we look for another way. Do you agree?";
    }

    /// <summary>"every second Friday", "on the 3rd and the 18th of each month".</summary>
    public static string Rhythm(PlanRhythm rhythm, LocalDate first, int? other) => rhythm switch
    {
        PlanRhythm.Weekly => $"every {first.DayOfWeek}",
        PlanRhythm.EveryTwoWeeks => $"every second {first.DayOfWeek}",
        PlanRhythm.EveryFourWeeks => $"every fourth {first.DayOfWeek}",
        PlanRhythm.TwiceAMonth => $"on the {DayOfMonth(Math.Min(first.Day, other ?? first.Day))} and the {DayOfMonth(Math.Max(first.Day, other ?? first.Day))} of each month",
        PlanRhythm.MonthlyByWeekday => $"on the {Nth(first)} {first.DayOfWeek} of each month",
        PlanRhythm.Quarterly => $"every three months on the {DayOfMonth(first.Day)}",
        _ => $"on the {DayOfMonth(first.Day)} of each month",
    };

    private static string DayOfMonth(int day) => day > ShortestMonth + 2 ? "last day" : day switch
    {
        1 or 21 => $"{day}st",
        2 or 22 => $"{day}nd",
        3 or 23 => $"{day}rd",
        _ => $"{day}th",
    };

    private static string Nth(LocalDate day) => ((day.Day - 1) / 7) switch
    {
        0 => "first",
        1 => "second",
        2 => "third",
        3 => "fourth",
        _ => "last",
    };
}
