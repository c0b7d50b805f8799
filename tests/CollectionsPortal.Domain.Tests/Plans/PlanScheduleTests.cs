using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Plans;

public sealed class PlanScheduleTests
{
    private const int Horizon = 120;

    private static readonly LocalDate Today = new(2026, 3, 10);

    [Fact]
    public void Make_ByNumber_LastTakesTheRemainder()
    {
        var schedule = Make(10.00m, PlanRhythm.Weekly, Today, new PlanParts.ByNumber(7));

        Assert.Equal([1.42m, 1.42m, 1.42m, 1.42m, 1.42m, 1.42m, 1.48m], schedule.Payments.Select(p => p.Amount.Amount));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], schedule.Payments.Select(p => p.Number));
    }

    [Fact]
    public void Make_ByAmount_LastIsWhatIsLeft()
    {
        var schedule = Make(1196.04m, PlanRhythm.EveryTwoWeeks, new LocalDate(2026, 11, 14), new PlanParts.ByAmount(Money.Usd(45)));

        Assert.Equal(27, schedule.Payments.Count);
        Assert.Equal(26.04m, schedule.Last.Amount.Amount);
        Assert.Equal(new LocalDate(2026, 11, 28), schedule.Payments[1].DueOn);
        Assert.Equal(new LocalDate(2027, 11, 13), schedule.Last.DueOn);
    }

    [Fact]
    public void Make_MonthlyFromThe31st_FallsOnMonthEndsAndComesBack()
    {
        var schedule = Make(500m, PlanRhythm.Monthly, new LocalDate(2027, 1, 31), new PlanParts.ByNumber(5));

        Assert.Equal(
            [new LocalDate(2027, 1, 31), new(2027, 2, 28), new(2027, 3, 31), new(2027, 4, 30), new(2027, 5, 31)],
            schedule.Payments.Select(p => p.DueOn));
    }

    [Fact]
    public void Make_MonthlyInALeapYear_FallsOnThe29thOfFebruary()
    {
        var schedule = Make(200m, PlanRhythm.Monthly, new LocalDate(2028, 1, 30), new PlanParts.ByNumber(3));

        Assert.Equal([new LocalDate(2028, 1, 30), new(2028, 2, 29), new(2028, 3, 30)], schedule.Payments.Select(p => p.DueOn));
    }

    [Fact]
    public void Make_WholeSumAtOnce_IsOnePayment()
    {
        Assert.Equal(99.99m, Assert.Single(Make(99.99m, PlanRhythm.Weekly, Today, new PlanParts.ByAmount(Money.Usd(99.99m))).Payments).Amount.Amount);
        Assert.Equal(99.99m, Assert.Single(Make(99.99m, PlanRhythm.Weekly, Today, new PlanParts.ByNumber(1)).Payments).Amount.Amount);
    }

    [Fact]
    public void Make_OneCentEach_IsTheMostPaymentsThereCanBe()
    {
        Assert.Equal(5, Make(0.05m, PlanRhythm.Weekly, Today, new PlanParts.ByNumber(5)).Payments.Count);
        Assert.Equal("Number", Field(Refused(0.05m, Today, new PlanParts.ByNumber(6))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Make_NoPayments_IsRefused(int number) => Assert.Equal("Number", Field(Refused(100, Today, new PlanParts.ByNumber(number))));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(100.01)]
    public void Make_AmountOutOfRange_IsRefused(double amount) => Assert.Equal("Amount", Field(Refused(100, Today, new PlanParts.ByAmount(Money.Usd((decimal)amount)))));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Make_NothingOwed_IsRefused(int total) => Assert.IsType<NothingToPlan>(Refused(total, Today, new PlanParts.ByNumber(1)));

    [Fact]
    public void Make_FirstDate_MayBeTodayAndNotYesterday()
    {
        Assert.Equal(Today, Make(100, PlanRhythm.Weekly, Today, new PlanParts.ByNumber(2)).First.DueOn);
        Assert.Equal("FirstDueOn", Field(Refused(100, Today.PlusDays(-1), new PlanParts.ByNumber(2))));
    }

    [Theory]
    [InlineData(PlanRhythm.Weekly, 53)]
    [InlineData(PlanRhythm.EveryTwoWeeks, 27)]
    [InlineData(PlanRhythm.Monthly, 13)]
    public void Make_AtTheHorizon_FitsAndOneMoreIsRefused(PlanRhythm rhythm, int most)
    {
        Assert.Equal(most, PlanSchedule.Make(new(rhythm, Today, new PlanParts.ByNumber(most)), Money.Usd(1000), Today, horizonMonths: 12).Value.Payments.Count);
        Assert.IsType<PlanTooLong>(PlanSchedule.Make(new(rhythm, Today, new PlanParts.ByNumber(most + 1)), Money.Usd(1000), Today, horizonMonths: 12).Refusal);
    }

    [Fact]
    public void Make_NumbersBeyondTheCalendar_AreRefusedAndDoNotFail()
    {
        Assert.IsType<PlanTooLong>(Refused(900_000_000_000m, Today, new PlanParts.ByNumber(int.MaxValue)));
        Assert.IsType<PlanTooLong>(Refused(900_000_000_000m, Today, new PlanParts.ByAmount(Money.Usd(0.01m))));
        Assert.IsType<PlanTooLong>(Refused(100, new LocalDate(9999, 12, 31), new PlanParts.ByNumber(2)));
    }

    /// <summary>20,000 seeded schedules: the sum is exact, no payment is below a cent, the days strictly rise, and each is counted from the first.</summary>
    [Fact]
    public void Make_AnyTerms_AddUpAndRise()
    {
        var random = new Random(20261122);
        var (made, refused) = (0, 0);
        for (var run = 0; run < 20_000; run++)
        {
            var total = Money.Usd(random.Next(1, run % 10 == 0 ? 500 : 5_000_000) / 100m);
            var terms = new PlanTerms((PlanRhythm)random.Next(3), Today.PlusDays(random.Next(0, 400)), AnyParts(random, total));
            var result = PlanSchedule.Make(terms, total, Today, Horizon);
            if (!result.IsDone)
            {
                refused++;
                continue;
            }

            made++;
            Holds(result.Value, terms, total);
        }

        Assert.True(made >= 10_000, $"Only {made} schedules were made, {refused} refused.");
    }

    private static void Holds(PlanSchedule schedule, PlanTerms terms, Money total)
    {
        var payments = schedule.Payments;
        Assert.Equal(total.Amount, payments.Sum(p => p.Amount.Amount));
        Assert.All(payments, p => Assert.True(p.Amount.Amount >= 0.01m));
        Assert.All(payments.Zip(payments.Skip(1)), pair => Assert.True(pair.First.DueOn < pair.Second.DueOn));
        Assert.Equal(terms.FirstDueOn, schedule.First.DueOn);
        Assert.True(schedule.Last.DueOn <= Today.PlusMonths(Horizon));
        Assert.Single(payments.Take(payments.Count - 1).Select(p => p.Amount).Append(payments[0].Amount).Distinct());
        if (terms.Parts is PlanParts.ByNumber { Number: var number })
        {
            Assert.Equal(number, payments.Count);
            Assert.InRange(schedule.Last.Amount.Amount - schedule.First.Amount.Amount, 0m, 0.01m * (number - 1));
        }
        else
        {
            Assert.True(schedule.Last.Amount <= schedule.First.Amount);
        }

        if (terms.Rhythm == PlanRhythm.Monthly)
        {
            Assert.All(payments, p => Assert.Equal(
                Math.Min(terms.FirstDueOn.Day, CalendarSystem.Iso.GetDaysInMonth(p.DueOn.Year, p.DueOn.Month)), p.DueOn.Day));
        }
    }

    private static PlanParts AnyParts(Random random, Money total) => random.Next(2) == 0
        ? new PlanParts.ByNumber(random.Next(1, 130))
        : new PlanParts.ByAmount(Money.Rounded(total.Amount / random.Next(1, 130) + random.Next(0, 50) / 100m));

    private static PlanSchedule Make(decimal total, PlanRhythm rhythm, LocalDate first, PlanParts parts)
        => PlanSchedule.Make(new(rhythm, first, parts), Money.Usd(total), Today, Horizon).Value;

    private static Refusal? Refused(decimal total, LocalDate first, PlanParts parts)
        => PlanSchedule.Make(new(PlanRhythm.Weekly, first, parts), Money.Usd(total), Today, Horizon).Refusal;

    private static string? Field(Refusal? refusal) => (refusal as FieldRefusal)?.Field;
}
