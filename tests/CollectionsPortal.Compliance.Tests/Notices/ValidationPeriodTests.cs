using CollectionsPortal.Compliance.Notices;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Notices;

public sealed class ValidationPeriodTests
{
    [Theory]
    [InlineData("2020-07-22", "2020-07-29", "2020-08-28")]
    [InlineData("2026-03-02", "2026-03-09", "2026-04-08")]
    [InlineData("2026-01-15", "2026-01-23", "2026-02-22")]
    public void Paragraph_34b5_TheEndDate_AsWorked(string sent, string received, string end)
    {
        Assert.Equal(When.Day(received), ValidationPeriod.AssumedReceipt(When.Day(sent)));
        Assert.Equal(When.Day(end), ValidationPeriod.EndsOn(When.Day(sent)));
    }

    [Fact]
    public void Paragraph_34b5_ThirtyFiveDaysAfterMailingAreTooFew()
    {
        var first = When.Day("2026-01-01");
        var weekdays = Enumerable.Range(0, 3 * 365).Select(first.PlusDays).Where(sent => sent.DayOfWeek < IsoDayOfWeek.Saturday);

        var lengths = weekdays.Select(sent => Period.DaysBetween(sent, ValidationPeriod.EndsOn(sent))).ToList();

        Assert.Equal(37, lengths.Min());
        Assert.InRange(lengths.Max(), 38, 42);
    }

    [Fact]
    public void Comment_34b5_2_ASecondNotice_CountsFromItsOwnSending() => Official.Holds("34(b)(5)-2");

    [Fact]
    public void EndsOnWhenSpoken_IsThirtyDaysFromThatDay()
    {
        Assert.Equal(When.Day("2026-04-01"), ValidationPeriod.EndsOnWhenSpoken(When.Day("2026-03-02")));
    }

    [Fact]
    public void NoticeDueOn_IsFiveCalendarDaysAfter()
    {
        Assert.Equal(When.Day("2026-04-08"), ValidationPeriod.NoticeDueOn(When.Day("2026-04-03")));
    }

    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2026-01-19")]
    [InlineData("2026-02-16")]
    [InlineData("2026-05-25")]
    [InlineData("2026-06-19")]
    [InlineData("2026-07-03")]
    [InlineData("2026-07-04")]
    [InlineData("2026-09-07")]
    [InlineData("2026-10-12")]
    [InlineData("2026-11-11")]
    [InlineData("2026-11-26")]
    [InlineData("2026-12-25")]
    [InlineData("2027-05-31")]
    [InlineData("2027-07-05")]
    public void IsHoliday_TheLegalPublicHolidays(string day)
    {
        Assert.True(FederalHolidays.IsHoliday(When.Day(day)));
    }

    [Theory]
    [InlineData("2025-01-21")]
    [InlineData("2026-05-18")]
    [InlineData("2026-11-19")]
    [InlineData("2026-11-27")]
    [InlineData("2026-02-09")]
    [InlineData("2020-06-19")]
    public void IsHoliday_OtherDaysAreNot(string day)
    {
        Assert.False(FederalHolidays.IsHoliday(When.Day(day)));
    }
}
