using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Settings;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Settings;

public sealed class OpeningHoursTests
{
    [Fact]
    public void Spans_RangesAndSingleDays_AreReadInTheirOrder()
    {
        var hours = OpeningHours.Of(" mon-thu 8:00-20:00; Fri 8:00-17:30;Sat,Sun 10:00-14:00 ");

        Assert.Equal(
            [
                new OpeningSpan(Weekdays.Monday | Weekdays.Tuesday | Weekdays.Wednesday | Weekdays.Thursday, new LocalTime(8, 0), new LocalTime(20, 0)),
                new OpeningSpan(Weekdays.Friday, new LocalTime(8, 0), new LocalTime(17, 30)),
                new OpeningSpan(Weekdays.Weekend, new LocalTime(10, 0), new LocalTime(14, 0)),
            ],
            hours.Spans);
    }

    [Theory]
    [InlineData("Monday to Friday, 9 am to 6 pm")]
    [InlineData("Mon-Fri")]
    [InlineData("Mon-Fri 18:00-9:00")]
    [InlineData("Mon-Fri 9:00-9:00")]
    [InlineData("Mon-Fri 9:00-25:00")]
    [InlineData("Fri-Mon 9:00-18:00")]
    [InlineData("Mon-Wed-Fri 9:00-18:00")]
    [InlineData("Mon-Fri 9:00-18:00; Someday 9:00-12:00")]
    public void TryParse_NotDaysAndHours_IsRefused(string text) => Assert.False(OpeningHours.TryParse(text, null, out _));

    [Fact]
    public void TryParse_LongerThanTheColumn_IsRefused()
        => Assert.False(OpeningHours.TryParse(string.Join(';', Enumerable.Repeat("Mon 9:00-10:00", 7)), null, out _));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void TryParse_Nothing_IsNotKnown(string? text)
    {
        Assert.True(OpeningHours.TryParse(text, null, out var hours));

        Assert.Equal(OpeningHours.None, hours);
        Assert.False(hours.IsKnown);
    }
}
