using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Web.TagHelpers;

namespace CollectionsPortal.Web.Pages.Agents.Words;

public static class DayWords
{
    public static IReadOnlyList<Choice> Choices { get; } =
        [.. new[] { Weekdays.Monday, Weekdays.Tuesday, Weekdays.Wednesday, Weekdays.Thursday, Weekdays.Friday, Weekdays.Saturday, Weekdays.Sunday }
            .Select(day => Choice.Of(day, day.ToString()[..3]))];
}
