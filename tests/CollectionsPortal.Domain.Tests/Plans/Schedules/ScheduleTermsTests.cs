using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Plans.Schedules;

public sealed class ScheduleTermsTests
{
    private const int Horizon = 120;

    private static readonly LocalDate Today = new(2026, 3, 10);

    private static readonly PaymentDays Monthly = new PaymentDays.EveryMonths(1);

    [Fact]
    public void Remainder_InTheFirst()
    {
        Assert.Equal([1.48m, 1.42m, 1.42m, 1.42m, 1.42m, 1.42m, 1.42m], Amounts(10m, new PlanParts.ByNumber(7, RemainderIn.First)));
        Assert.Equal([10m, 45m, 45m], Amounts(100m, new PlanParts.ByAmount(Money.Usd(45), RemainderIn.First)));
        Assert.Equal([45m, 45m], Amounts(90m, new PlanParts.ByAmount(Money.Usd(45), RemainderIn.First)));
    }

    [Fact]
    public void Stepped_RisesWithTheIncome()
        => Assert.Equal(
            [20m, 20m, 20m, 40m, 40m, 60m, 50m],
            Amounts(250m, new PlanParts.Stepped([new(3, Money.Usd(20)), new(2, Money.Usd(40))], Money.Usd(60))));

    [Fact]
    public void Seasonal_NothingInDecemberAndLessInSummer()
    {
        var parts = new PlanParts.Seasonal(Money.Usd(50), new Dictionary<int, Money> { [12] = Money.Zero(), [7] = Money.Usd(25) });

        var schedule = Make(new ScheduleTerms(Monthly, new LocalDate(2026, 6, 15), parts), 400m).Value;

        Assert.Equal(
            [(6, 50m), (7, 25m), (8, 50m), (9, 50m), (10, 50m), (11, 50m), (1, 50m), (2, 50m), (3, 25m)],
            schedule.Payments.Select(p => (p.DueOn.Month, p.Amount.Amount)));
        Assert.Equal(Enumerable.Range(1, 9), schedule.Payments.Select(p => p.Number));
    }

    [Fact]
    public void Rest_TwiceTheOthers_IsTakenAndACentMoreIsABalloon()
    {
        Assert.Equal([20m, 20m, 20m, 40m], Amounts(100m, new PlanParts.WithRest(Money.Usd(20), 4)));
        var more = new ScheduleTerms(Monthly, Today, new PlanParts.WithRest(Money.Usd(20), 4));

        Assert.Equal(Money.Usd(40.01m), Assert.IsType<BalloonNotAgreed>(Make(more, 100.01m).Refusal).Last);
        Assert.Equal(40.01m, Make(more with { BalloonAgreed = true }, 100.01m).Value.Last.Amount.Amount);
    }

    [Fact]
    public void Parts_ThatMakeNoSense_AreRefused()
    {
        Assert.Equal("Number", Field(new PlanParts.WithRest(Money.Usd(25), 5)));
        Assert.Equal("Number", Field(new PlanParts.WithRest(Money.Usd(25), 0)));
        Assert.Equal("Amount", Field(new PlanParts.WithRest(Money.Zero(), 3)));
        Assert.Equal("Steps", Field(new PlanParts.Stepped([new(0, Money.Usd(5))], Money.Usd(5))));
        Assert.Equal("Steps", Field(new PlanParts.Stepped([], Money.Zero())));
        Assert.Equal("Usual", Field(new PlanParts.Seasonal(Money.Zero(), new Dictionary<int, Money> { [1] = Money.Zero() })));
        Assert.Equal("Usual", Field(new PlanParts.Seasonal(Money.Usd(5), new Dictionary<int, Money> { [13] = Money.Usd(1) })));
        Assert.Null(Field(new PlanParts.Seasonal(Money.Zero(), new Dictionary<int, Money> { [1] = Money.Usd(90) })));
    }

    [Fact]
    public void Adjusted_Days_AreBusinessDaysAndCountedFromTheAgreedOnes()
    {
        var terms = new ScheduleTerms(Monthly, new LocalDate(2026, 5, 31), new PlanParts.ByNumber(4)) { Adjustment = DayAdjustment.Later };

        Assert.Equal(
            [new LocalDate(2026, 6, 1), new(2026, 6, 30), new(2026, 7, 31), new(2026, 8, 31)],
            Make(terms, 100m).Value.Payments.Select(p => p.DueOn));
    }

    /// <summary>20,000 seeded schedules of every kind: what must hold for each of them.</summary>
    [Fact]
    public void AnyTerms_AddUpRiseAndKeepTheirDays()
    {
        var random = new Random(20261123);
        var made = new Dictionary<Type, int>();
        for (var run = 0; run < 20_000; run++)
        {
            var total = Money.Usd(random.Next(1, run % 10 == 0 ? 500 : 2_000_000) / 100m);
            var terms = AnyTerms(random, total);
            var result = Make(terms, total.Amount);
            if (result.IsDone)
            {
                made[terms.Parts.GetType()] = made.GetValueOrDefault(terms.Parts.GetType()) + 1;
                Holds(result.Value, terms, total);
            }
        }

        Assert.Equal(5, made.Count);
        Assert.All(made, kind => Assert.True(kind.Value >= 1_000, $"{kind.Key.Name}: {kind.Value}"));
        Assert.True(made.Values.Sum() >= 10_000, $"Only {made.Values.Sum()} were made.");
    }

    private static void Holds(PlanSchedule schedule, ScheduleTerms terms, Money total)
    {
        var payments = schedule.Payments;
        Assert.Equal(total.Amount, payments.Sum(p => p.Amount.Amount));
        Assert.All(payments, p => Assert.True(p.Amount.Amount >= 0.01m));
        Assert.All(payments.Zip(payments.Skip(1)), pair => Assert.True(pair.First.DueOn < pair.Second.DueOn));
        Assert.Equal(Enumerable.Range(1, payments.Count), payments.Select(p => p.Number));
        Assert.True(schedule.Last.DueOn <= Today.PlusMonths(Horizon) && schedule.First.DueOn >= Today);
        Assert.True(terms.BalloonAgreed || !schedule.HasBalloon);
        if (terms.Adjustment != DayAdjustment.AsAgreed)
        {
            Assert.All(payments, p => Assert.True(terms.Calendar.Includes(p.DueOn)));
        }

        if (terms.Parts is PlanParts.ByNumber equal)
        {
            var usual = payments[equal.Remainder == RemainderIn.First ? ^1 : 0].Amount;
            Assert.InRange(payments.Count(p => p.Amount != usual), 0, 1);
        }
    }

    private static ScheduleTerms AnyTerms(Random random, Money total)
    {
        var first = Today.PlusDays(random.Next(5, 400));
        PaymentDays days = random.Next(5) switch
        {
            0 => new PaymentDays.EveryWeeks(random.Next(3) switch { 0 => 1, 1 => 2, _ => 4 }),
            1 => new PaymentDays.EveryMonths(random.Next(2) == 0 ? 1 : 3),
            2 => new PaymentDays.MonthlyByWeekday(first.Day > 28 ? 5 : ((first.Day - 1) / 7) + 1, first.DayOfWeek),
            3 when first.Day <= 15 => new PaymentDays.TwiceAMonth(first.Day, first.Day + 14),
            _ => new PaymentDays.EveryWeeks(2),
        };
        return new ScheduleTerms(days, first, AnyParts(random, total))
        {
            Adjustment = (DayAdjustment)random.Next(4),
            Calendar = random.Next(2) == 0 ? BusinessDays.UnitedStates : BusinessDays.EnglandAndWales,
            BalloonAgreed = random.Next(4) == 0,
        };
    }

    private static PlanParts AnyParts(Random random, Money total)
    {
        var number = random.Next(1, 60);
        var about = Money.Usd(decimal.Floor(total.Amount * 100m / number) / 100m + 0.01m);
        return random.Next(5) switch
        {
            0 => new PlanParts.ByNumber(random.Next(1, 60), (RemainderIn)random.Next(2)),
            1 => new PlanParts.ByAmount(about, (RemainderIn)random.Next(2)),
            2 => new PlanParts.Stepped([new(random.Next(1, 6), about), new(random.Next(1, 6), Money.Usd(about.Amount * 2))], Money.Usd(about.Amount * 3)),
            3 => new PlanParts.Seasonal(about, new Dictionary<int, Money> { [12] = Money.Zero(), [random.Next(1, 12)] = Money.Usd(0.01m) }),
            _ => new PlanParts.WithRest(about, random.Next(Math.Max(1, number - 3), number + 1)),
        };
    }

    private static IEnumerable<decimal> Amounts(decimal total, PlanParts parts)
        => Make(new ScheduleTerms(Monthly, Today, parts), total).Value.Payments.Select(p => p.Amount.Amount);

    private static string? Field(PlanParts parts) => (Make(new ScheduleTerms(Monthly, Today, parts), 100m).Refusal as FieldRefusal)?.Field;

    private static Result<PlanSchedule> Make(ScheduleTerms terms, decimal total) => PlanSchedule.MakeFrom(terms, Money.Usd(total), Today, Horizon);
}
