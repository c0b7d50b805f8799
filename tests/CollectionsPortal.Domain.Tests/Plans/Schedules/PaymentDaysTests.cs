using CollectionsPortal.Domain.Plans.Schedules;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Plans.Schedules;

public sealed class PaymentDaysTests
{
    [Fact]
    public void EveryFourWeeks_KeepsTheWeekday()
        => Assert.Equal([new LocalDate(2026, 12, 4), new(2027, 1, 1), new(2027, 1, 29)], Days(new PaymentDays.EveryWeeks(4), new LocalDate(2026, 12, 4), 3));

    [Fact]
    public void Quarterly_FromTheEndOfNovember_ComesBackToThe30th()
        => Assert.Equal(
            [new LocalDate(2027, 11, 30), new(2028, 2, 29), new(2028, 5, 30), new(2028, 8, 30), new(2028, 11, 30), new(2029, 2, 28)],
            Days(new PaymentDays.EveryMonths(3), new LocalDate(2027, 11, 30), 6));

    [Fact]
    public void TwiceAMonth_On3rdAnd18th_AlternatesFromEither()
    {
        var days = new PaymentDays.TwiceAMonth(3, 18);

        Assert.Equal([new LocalDate(2026, 12, 3), new(2026, 12, 18), new(2027, 1, 3)], Days(days, new LocalDate(2026, 12, 3), 3));
        Assert.Equal([new LocalDate(2026, 12, 18), new(2027, 1, 3), new(2027, 1, 18)], Days(days, new LocalDate(2026, 12, 18), 3));
    }

    [Fact]
    public void TwiceAMonth_LastDay_IsTheLastOfEachMonth()
        => Assert.Equal(
            [new LocalDate(2028, 1, 31), new(2028, 2, 15), new(2028, 2, 29), new(2028, 3, 15), new(2028, 3, 31), new(2028, 4, 15), new(2028, 4, 30)],
            Days(new PaymentDays.TwiceAMonth(15, 31), new LocalDate(2028, 1, 31), 7));

    [Fact]
    public void MonthlyByWeekday_SecondAndLastFriday()
    {
        Assert.Equal(
            [new LocalDate(2026, 11, 13), new(2026, 12, 11), new(2027, 1, 8)],
            Days(new PaymentDays.MonthlyByWeekday(2, IsoDayOfWeek.Friday), new LocalDate(2026, 11, 13), 3));
        Assert.Equal(
            [new LocalDate(2026, 1, 30), new(2026, 2, 27), new(2026, 3, 27), new(2026, 4, 24), new(2026, 5, 29)],
            Days(new PaymentDays.MonthlyByWeekday(PaymentDays.MonthlyByWeekday.Last, IsoDayOfWeek.Friday), new LocalDate(2026, 1, 30), 5));
    }

    [Theory]
    [InlineData(1, 8, true)]
    [InlineData(1, 7, false)]
    [InlineData(7, 31, true)]
    [InlineData(6, 31, false)]
    [InlineData(21, 31, true)]
    [InlineData(22, 31, false)]
    [InlineData(0, 15, false)]
    [InlineData(3, 32, false)]
    [InlineData(18, 3, false)]
    public void TwiceAMonth_DaysTooNear_AreRefused(int early, int late, bool fits)
        => Assert.Equal(fits, new PaymentDays.TwiceAMonth(early, late).RefusalOf(new LocalDate(2027, 1, Math.Clamp(early, 1, 31))) is null);

    [Fact]
    public void First_NotOneOfTheDays_IsRefused()
    {
        Assert.Null(new PaymentDays.TwiceAMonth(3, 18).RefusalOf(new LocalDate(2027, 1, 18)));
        Assert.NotNull(new PaymentDays.TwiceAMonth(3, 18).RefusalOf(new LocalDate(2027, 1, 17)));
        Assert.Null(new PaymentDays.MonthlyByWeekday(1, IsoDayOfWeek.Monday).RefusalOf(new LocalDate(2027, 1, 4)));
        Assert.NotNull(new PaymentDays.MonthlyByWeekday(1, IsoDayOfWeek.Monday).RefusalOf(new LocalDate(2027, 1, 11)));
        Assert.NotNull(new PaymentDays.MonthlyByWeekday(6, IsoDayOfWeek.Monday).RefusalOf(new LocalDate(2027, 1, 4)));
        Assert.NotNull(new PaymentDays.EveryWeeks(0).RefusalOf(new LocalDate(2027, 1, 4)));
        Assert.NotNull(new PaymentDays.EveryMonths(0).RefusalOf(new LocalDate(2027, 1, 4)));
    }

    private static IEnumerable<LocalDate> Days(PaymentDays days, LocalDate first, int count)
    {
        Assert.Null(days.RefusalOf(first));
        return Enumerable.Range(0, count).Select(step => days.On(first, step));
    }
}
