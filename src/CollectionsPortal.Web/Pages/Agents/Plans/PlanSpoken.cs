using System.Globalization;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Values;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

/// <summary>A plan as an agent reads it out.</summary>
public static class PlanSpoken
{
    private const int ShortestMonth = 28;

    /// <summary>More amounts one after the other nobody follows by ear.</summary>
    private const int MostRuns = PlanParts.Stepped.MostSteps + 1;

    private const string Asked = "If it gets too much, call us and we look for another way. Do you agree?";

    private static readonly LocalDatePattern Day = LocalDatePattern.Create("dddd, MMMM d, uuuu", CultureInfo.GetCultureInfo("en-US"));

    /// <summary>What the person says yes to. The agent may change the words.</summary>
    public static string Sentence(PlanPreview preview, PlanTerms terms) => $"{Payments(preview.Schedule, terms)} {Asked}";

    /// <summary>The same for a plan that changes.</summary>
    /// <param name="movedTo">The new day of the one payment that moves.</param>
    public static string Sentence(PlanChangePreview preview, LocalDate? movedTo) => preview.Change switch
    {
        PlanChangeKind.NoPayments => $"You pay nothing until {Day.Format(preview.ReviewOn)}. Then we ask how things are. What you owe stays, and nothing is charged for it. Do you agree?",
        PlanChangeKind.TokenPayments => $"{Payments(new PlanSchedule(preview.Payments), preview.Terms)} Then we ask how things are. The rest of what you owe stays, and nothing is charged for it. {Asked}",
        PlanChangeKind.DateMoved when preview.Payments.FirstOrDefault(payment => payment.DueOn == movedTo) is { } moved
            => $"You pay {moved.Amount} on {Day.Format(moved.DueOn)} instead. All other payments stay as they are. {Asked}",
        PlanChangeKind.Paused => $"You pay nothing before {Day.Format(preview.PausedUntil ?? preview.Payments[0].DueOn)}. From then on: {Payments(new PlanSchedule(preview.Payments), preview.Terms)} {Asked}",
        _ => $"{Payments(new PlanSchedule(preview.Payments), preview.Terms)} {Asked}",
    };

    /// <summary>The agent said it in other words than the portal's.</summary>
    public static bool IsOwn(string? words, string? made) => !string.IsNullOrWhiteSpace(words) && words.ReplaceLineEndings() != made?.ReplaceLineEndings();

    private static string Payments(PlanSchedule schedule, PlanTerms terms) => schedule.Payments.Count == 1
        ? $"You pay {schedule.First.Amount} on {Day.Format(schedule.First.DueOn)}."
        : $"You pay {Amounts(schedule, terms)}, from {Day.Format(schedule.First.DueOn)} to {Day.Format(schedule.Last.DueOn)}: "
            + $"{PlanTerm.Payments(schedule.Payments.Count)}{LastOf(schedule, terms.Parts)}, {Sum(schedule)} altogether.";

    private static Money Sum(PlanSchedule schedule) => schedule.Payments.Skip(1).Aggregate(schedule.First.Amount, (sum, payment) => sum + payment.Amount);

    /// <summary>Every amount that they are asked for, so that they say yes to each.</summary>
    private static string Amounts(PlanSchedule schedule, PlanTerms terms)
    {
        var rhythm = Rhythm(terms.Rhythm, terms.FirstDueOn, terms.OtherDay);
        if (terms.Parts is PlanParts.Seasonal seasonal && IsBySeason(schedule, seasonal)) { return $"{seasonal.Usual} {rhythm}, but {string.Join(", and ", Seasons(seasonal))}"; }

        return Runs(schedule) switch
        {
            [var only] => $"{only} {rhythm}",
            { Count: <= MostRuns } runs => $"{string.Join(", then ", runs)}, {rhythm}",
            _ => $"the amounts that I read out now, {rhythm}",
        };
    }

    /// <summary>"$10.00 twice", and the last of them without a number: it goes on until everything is paid.</summary>
    private static List<string> Runs(PlanSchedule schedule)
    {
        var runs = new List<(Money Amount, int Number)>();
        foreach (var payment in LastDiffers(schedule) ? schedule.Payments.SkipLast(1) : schedule.Payments)
        {
            if (runs.Count > 0 && runs[^1].Amount == payment.Amount) { runs[^1] = (payment.Amount, runs[^1].Number + 1); }
            else { runs.Add((payment.Amount, 1)); }
        }

        return [.. runs.Select((run, at) => at == runs.Count - 1 ? $"{run.Amount}" : $"{run.Amount} {Times(run.Number)}")];
    }

    private static IEnumerable<string> Seasons(PlanParts.Seasonal seasonal) => seasonal.InMonth.OrderBy(month => month.Key).GroupBy(month => month.Value, month => Month(month.Key))
        .Select(same => $"{(same.Key.IsZero ? "nothing" : $"{same.Key}")} in {string.Join(same.Count() == 2 ? " and " : ", ", same)}");

    /// <summary>After a change it may not be any more: what was late stands on top of a month's own amount.</summary>
    private static bool IsBySeason(PlanSchedule schedule, PlanParts.Seasonal seasonal)
        => schedule.Payments.SkipLast(1).All(payment => payment.Amount == seasonal.On(payment.DueOn)) && schedule.Last.Amount <= seasonal.On(schedule.Last.DueOn);

    private static string LastOf(PlanSchedule schedule, PlanParts parts)
    {
        var isLess = parts is PlanParts.Seasonal seasonal && IsBySeason(schedule, seasonal) ? schedule.Last.Amount < seasonal.On(schedule.Last.DueOn) : LastDiffers(schedule);
        return isLess ? $", the last one {schedule.Last.Amount}" : string.Empty;
    }

    private static bool LastDiffers(PlanSchedule schedule) => schedule.Payments.Count > 1 && schedule.Last.Amount != schedule.Payments[^2].Amount;

    private static string Times(int number) => number switch
    {
        1 => "once",
        2 => "twice",
        _ => $"{number} times",
    };

    private static string Month(int month) => CultureInfo.GetCultureInfo("en-US").DateTimeFormat.GetMonthName(month);

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
