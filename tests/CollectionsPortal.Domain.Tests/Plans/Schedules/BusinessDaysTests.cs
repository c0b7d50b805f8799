using CollectionsPortal.Domain.Plans.Schedules;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Plans.Schedules;

public sealed class BusinessDaysTests
{
    /// <summary>The government's own list for England and Wales (gov.uk/bank-holidays), as month and day.</summary>
    public static TheoryData<int, string> Published => new()
    {
        { 2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28" },
        { 2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28" },
        { 2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27" },
        { 2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26" },
        { 2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26" },
        { 2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26" },
        { 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28" },
        { 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28" },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void EnglandAndWales_AsPublished(int year, string days)
    {
        var weekdays = Enumerable.Range(0, 366).Select(at => new LocalDate(year, 1, 1).PlusDays(at))
            .Where(day => day.Year == year && day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday));

        var holidays = weekdays.Where(day => !BusinessDays.EnglandAndWales.Includes(day)).Select(day => $"{day:MM-dd}");

        Assert.Equal(days, string.Join(' ', holidays));
    }

    [Theory]
    [InlineData(1961, 4, 2)]
    [InlineData(2000, 4, 23)]
    [InlineData(2024, 3, 31)]
    [InlineData(2026, 4, 5)]
    [InlineData(2038, 4, 25)]
    [InlineData(2285, 3, 22)]
    public void Easter_KnownYears(int year, int month, int day) => Assert.Equal(new LocalDate(year, month, day), BankHolidays.EasterSunday(year));

    [Theory]
    [InlineData(2026, 7, 3, false)] // the 4th is a Saturday
    [InlineData(2026, 7, 6, true)]
    [InlineData(2026, 11, 26, false)]
    [InlineData(2026, 11, 27, true)]
    [InlineData(2027, 6, 18, false)] // Juneteenth is a Saturday
    [InlineData(2028, 1, 17, false)]
    [InlineData(2026, 11, 28, false)]
    public void UnitedStates_FederalHolidays(int year, int month, int day, bool isBusiness)
        => Assert.Equal(isBusiness, BusinessDays.UnitedStates.Includes(new LocalDate(year, month, day)));

    [Fact]
    public void Adjust_HolidayAtTheMonthsEnd_GoesWhereItWasAgreed()
    {
        var memorialDay = new LocalDate(2027, 5, 31);

        Assert.Equal(memorialDay, BusinessDays.UnitedStates.Adjust(memorialDay, DayAdjustment.AsAgreed));
        Assert.Equal(new LocalDate(2027, 6, 1), BusinessDays.UnitedStates.Adjust(memorialDay, DayAdjustment.Later));
        Assert.Equal(new LocalDate(2027, 5, 28), BusinessDays.UnitedStates.Adjust(memorialDay, DayAdjustment.Earlier));
        Assert.Equal(new LocalDate(2027, 5, 28), BusinessDays.UnitedStates.Adjust(memorialDay, DayAdjustment.LaterInTheMonth));
        Assert.Equal(new LocalDate(2026, 11, 30), BusinessDays.UnitedStates.Adjust(new LocalDate(2026, 11, 28), DayAdjustment.LaterInTheMonth));
        Assert.Equal(new LocalDate(2026, 12, 29), BusinessDays.EnglandAndWales.Adjust(new LocalDate(2026, 12, 25), DayAdjustment.Later));
    }
}
