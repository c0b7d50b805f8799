using NodaTime;

namespace CollectionsPortal.Web.Hosting.Demo;

/// <summary>What happens when. Stories are written one by one and lived side by side, each moment in its turn.</summary>
internal sealed class DemoTimeline(DemoClock clock, LocalDate today, DateTimeZone office)
{
    private readonly List<(Instant At, int Order, Func<CancellationToken, Task> Act)> moments = [];

    public LocalDate Today => today;

    /// <param name="daysAgo">Weekends move to the Friday before: nobody works then.</param>
    /// <param name="hour">On the office's clock. From 14 to 20 is a lawful hour in every state.</param>
    public void Add(int daysAgo, int hour, int minute, Func<CancellationToken, Task> act)
    {
        var at = office.AtLeniently(WorkingDay(daysAgo).At(new LocalTime(hour, minute))).ToInstant();
        moments.Add((at, moments.Count, act));
    }

    public LocalDate WorkingDay(int daysAgo)
    {
        var day = today.PlusDays(-daysAgo);
        return day.DayOfWeek switch
        {
            IsoDayOfWeek.Saturday => day.PlusDays(-1),
            IsoDayOfWeek.Sunday => day.PlusDays(-2),
            _ => day,
        };
    }

    public async Task LiveAsync(CancellationToken ct)
    {
        foreach (var (at, _, act) in moments.OrderBy(moment => moment.At).ThenBy(moment => moment.Order))
        {
            clock.GoTo(at);
            await act(ct);
        }
    }
}
