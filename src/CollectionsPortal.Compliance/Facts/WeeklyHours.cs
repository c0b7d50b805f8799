using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>Hours that repeat every week, on the person's own clock.</summary>
/// <remarks><see cref="From"/> is inclusive, <see cref="To"/> exclusive. Equal times mean 24 hours from then (midnight to midnight: the whole day); hours that run past midnight belong to the day on which they start.</remarks>
public sealed record WeeklyHours
{
    public WeekDays Days { get; init; } = WeekDays.Every;

    public LocalTime From { get; init; } = LocalTime.Midnight;

    public LocalTime To { get; init; } = LocalTime.Midnight;

    public static WeeklyHours WholeDay(WeekDays days) => new() { Days = days };

    /// <summary>Finds the occurrence that covers a local moment.</summary>
    public bool TryFind(LocalDateTime at, out LocalDateTime start, out LocalDateTime end)
    {
        return TryOccurrence(at.Date, at, out start, out end)
            || (From >= To && TryOccurrence(at.Date.PlusDays(-1), at, out start, out end));
    }

    /// <summary>The start of the first occurrence that begins after a local moment, within the next eight days; null where there is none.</summary>
    public LocalDateTime? NextStart(LocalDateTime after)
    {
        for (var day = 0; day <= 7; day++)
        {
            var start = after.Date.PlusDays(day) + From;
            if (start > after && Includes(start.Date)) { return start; }
        }

        return null;
    }

    private bool TryOccurrence(LocalDate date, LocalDateTime at, out LocalDateTime start, out LocalDateTime end)
    {
        start = date + From;
        end = To > From ? date + To : date.PlusDays(1) + To;
        return Includes(date) && start <= at && at < end;
    }

    private bool Includes(LocalDate date) => Days.HasFlag((WeekDays)(1 << ((int)date.DayOfWeek - 1)));
}
