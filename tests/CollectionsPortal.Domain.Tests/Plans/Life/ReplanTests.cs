using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Plans.Life;

public sealed class ReplanTests
{
    private const int Horizon = 120;
    private const int Cases = 12_000;

    private static readonly LocalDate Today = new(2026, 3, 10);

    [Fact]
    public void FromToday_TwoMissed_SameAmountFromTheNextPayday()
    {
        var made = Make(Weekly(Today.PlusDays(-14), 50m, 50m, 50m, 30m), new PlanChange.FromToday());

        Assert.Equal([50m, 50m, 50m, 30m], Amounts(made));
        Assert.Equal([Today.PlusDays(7), Today.PlusDays(14), Today.PlusDays(21), Today.PlusDays(28)], made.Select(p => p.DueOn));
        Assert.Equal([1, 2, 3, 4], made.Select(p => p.Number));
    }

    [Fact]
    public void FromToday_TheLastOneHadTheCents_HasThemAgain()
        => Assert.Equal([77.37m, 77.37m, 77.38m], Amounts(Make(Weekly(Today.PlusDays(-14), 77.37m, 77.37m, 77.38m), new PlanChange.FromToday())));

    [Fact]
    public void FromToday_MonthlyOnThe31st_KeepsThe31st()
    {
        var terms = new PlanTerms(PlanRhythm.Monthly, new LocalDate(2026, 1, 31), new PlanParts.ByNumber(1));
        var left = new PlanLeft(PlanKind.Full, [new(2, new(2026, 2, 28), Money.Usd(40)), new(3, new(2026, 3, 31), Money.Usd(40))], Money.Usd(40), terms, Money.Usd(80), new(2026, 4, 2));

        Assert.Equal([new LocalDate(2026, 4, 30), new(2026, 5, 31)], Make(left, new PlanChange.FromToday()).Select(p => p.DueOn));
    }

    [Fact]
    public void Spread_OneMissed_AddsEqualPartsAndTheCentToTheLast()
    {
        var made = Make(Weekly(Today.PlusDays(-1), 50m, 50m, 50m, 50m), new PlanChange.SpreadMiss());

        Assert.Equal([66.66m, 66.66m, 66.68m], Amounts(made));
        Assert.Equal([Today.PlusDays(6), Today.PlusDays(13), Today.PlusDays(20)], made.Select(p => p.DueOn));
    }

    [Fact]
    public void Spread_MoreThanTwiceTheUsual_IsRefused()
    {
        Assert.IsType<BalloonNotAgreed>(Refusal(Weekly(Today.PlusDays(-14), 50m, 50m, 50m), new PlanChange.SpreadMiss()));
        Assert.Equal(100m, Assert.Single(Make(Weekly(Today.PlusDays(-7), 50m, 50m), new PlanChange.SpreadMiss())).Amount.Amount);
    }

    [Fact]
    public void Spread_NothingMissedOrNothingToCome_IsRefused()
    {
        Assert.IsType<NothingMissed>(Refusal(Weekly(Today, 50m, 50m), new PlanChange.SpreadMiss()));
        Assert.IsType<NoPaymentsToCome>(Refusal(Weekly(Today.PlusDays(-7), 50m), new PlanChange.SpreadMiss()));
    }

    [Fact]
    public void Pause_NoPaymentWithinIt_ChangesNoDay()
    {
        var left = Weekly(Today.PlusDays(6), 50m, 50m);

        Assert.Equal(left.Open.Select(p => p.DueOn), Make(left, new PlanChange.Holiday(Today.PlusDays(6))).Select(p => p.DueOn));
        Assert.Equal([Today.PlusDays(13), Today.PlusDays(20)], Make(left, new PlanChange.Holiday(Today.PlusDays(7))).Select(p => p.DueOn));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(184, true)]
    [InlineData(185, false)]
    public void Pause_FromTomorrowToSixMonths_IsAllowed(int days, bool allowed)
        => Assert.Equal(allowed, Replan.Make(Weekly(Today, 50m), new PlanChange.Holiday(Today.PlusDays(days)), Horizon).IsDone);

    [Theory]
    [InlineData(184, true)]
    [InlineData(185, false)]
    public void Nil_ReviewWithinSixMonths_HasNoPayments(int days, bool allowed)
    {
        var made = Replan.Make(Weekly(Today, 50m), new PlanChange.Nil(Today.PlusDays(days)), Horizon);

        Assert.Equal(allowed, made.IsDone);
        if (allowed) { Assert.Empty(made.Value); }
    }

    [Fact]
    public void Token_UntilTheReview_DoesNotAddUpToTheDebt()
    {
        var made = Make(Weekly(Today, 50m, 50m), new PlanChange.Token(Money.Usd(5), PlanRhythm.Monthly, Today, Today.PlusMonths(3)));

        Assert.Equal([5m, 5m, 5m, 5m], Amounts(made));
        Assert.Equal(nameof(PlanChange.Token.Amount), Field(Weekly(Today, 50m, 50m), new PlanChange.Token(Money.Usd(25), PlanRhythm.Monthly, Today, Today.PlusMonths(3))));
    }

    /// <summary>9 May and 4 July 2026 are Saturdays; the Friday before 4 July is the holiday kept for it.</summary>
    [Fact]
    public void Token_MovedOffHolidays_AsThePlanWas()
    {
        var left = Weekly(Today, 50m, 50m);
        left = left with { Terms = left.Terms with { Adjustment = DayAdjustment.Later } };

        var months = Make(left, new PlanChange.Token(Money.Usd(5), PlanRhythm.Monthly, new(2026, 5, 9), new(2026, 7, 10)));
        var july = Make(left, new PlanChange.Token(Money.Usd(5), PlanRhythm.Monthly, new(2026, 7, 3), new(2026, 7, 20)));

        Assert.Equal([new(2026, 5, 11), new(2026, 6, 9), new LocalDate(2026, 7, 9)], months.Select(p => p.DueOn));
        Assert.Equal([new LocalDate(2026, 7, 6)], july.Select(p => p.DueOn));
    }

    [Fact]
    public void TokenOrNil_OfASettlement_IsRefusedAndAPauseIsNot()
    {
        var settlement = Weekly(Today, 50m) with { Kind = PlanKind.Settlement };

        Assert.IsType<SettlementStays>(Refusal(settlement, new PlanChange.Nil(Today.PlusMonths(1))));
        Assert.IsType<SettlementStays>(Refusal(settlement, new PlanChange.Token(Money.Usd(1), PlanRhythm.Monthly, Today, Today.PlusMonths(1))));
        Assert.Single(Make(settlement, new PlanChange.Holiday(Today.PlusDays(20))));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public void Move_BetweenItsNeighbours_IsAllowed(int days, bool allowed)
    {
        var left = Weekly(Today.PlusDays(6), 50m, 50m, 50m);

        var made = Replan.Make(left, new PlanChange.MoveDate(1, Today.PlusDays(days)), Horizon);

        Assert.Equal(allowed, made.IsDone);
    }

    [Fact]
    public void Make_NewTermsOfATokenPlan_ReachTheWholeBalance()
    {
        var token = Weekly(Today, 5m, 5m) with { Kind = PlanKind.Token, Owed = Money.Usd(300) };

        var made = Make(token, new PlanChange.NewTerms(new PlanTerms(PlanRhythm.Weekly, Today, new PlanParts.ByAmount(Money.Usd(100)))));

        Assert.Equal(300m, made.Sum(p => p.Amount.Amount));
    }

    /// <summary>Who has no work in winter owes nothing in winter, also after a change.</summary>
    [Fact]
    public void FromTodayAndPause_OfSeasons_KeepWhatWasAgreedForEachMonth()
    {
        var seasons = new PlanParts.Seasonal(Money.Usd(60), new Dictionary<int, Money> { [4] = Money.Usd(0), [6] = Money.Usd(20) });
        var terms = new PlanTerms(PlanRhythm.Monthly, new LocalDate(2026, 2, 5), seasons);
        var left = new PlanLeft(PlanKind.Full, [new(1, new(2026, 2, 5), Money.Usd(60)), new(2, new(2026, 3, 5), Money.Usd(60)), new(3, new(2026, 5, 5), Money.Usd(30))], Money.Usd(60), terms, Money.Usd(150), Today);

        var anew = Make(left, new PlanChange.FromToday());
        var paused = Make(left, new PlanChange.Holiday(new(2026, 6, 1)));

        Assert.Equal([(new LocalDate(2026, 5, 5), 60m), (new(2026, 6, 5), 20m), (new(2026, 7, 5), 60m), (new(2026, 8, 5), 10m)], anew.Select(p => (p.DueOn, p.Amount.Amount)));
        Assert.Equal([(new LocalDate(2026, 6, 5), 20m), (new(2026, 7, 5), 60m), (new(2026, 8, 5), 60m), (new(2026, 9, 5), 10m)], paused.Select(p => (p.DueOn, p.Amount.Amount)));
    }

    [Fact]
    public void FromToday_OfSteps_KeepsTheSmallOnesFirst()
    {
        var left = Weekly(Today.PlusDays(-1), 10m, 10m, 50m, 50m, 50m) with { Usual = Money.Usd(50) };
        left = left with { Terms = left.Terms with { Parts = new PlanParts.Stepped([new(2, Money.Usd(10))], Money.Usd(50)) } };

        Assert.Equal([10m, 10m, 50m, 50m, 50m], Amounts(Make(left, new PlanChange.FromToday())));
    }

    /// <summary>What was paid before and what is planned now is what was agreed; days rise, nothing is negative, nothing lies in the past.</summary>
    [Fact]
    public void Make_AnyPlanPaidInPart_PreservesWhatWasPaid()
    {
        var random = new Random(20260310);
        var (made, kinds) = (0, new HashSet<PlanChangeKind>());
        while (made < Cases)
        {
            var (total, paid, left) = AnyPlan(random);
            var change = AnyChange(random, left);
            var result = Replan.Make(left, change, Horizon);
            if (result.Refusal is not null) { continue; }

            made++;
            kinds.Add(change.Kind);
            var payments = result.Value;
            Assert.Equal(Math.Min(total, paid + left.Owed.Amount), paid + payments.Sum(p => p.Amount.Amount));
            Assert.All(payments, p => Assert.True(p.Amount.Amount > 0 && p.DueOn >= left.Today));
            Assert.Equal(Enumerable.Range(1, payments.Count), payments.Select(p => p.Number));
            Assert.All(payments.Zip(payments.Skip(1)), pair => Assert.True(pair.First.DueOn < pair.Second.DueOn));
            if (change is PlanChange.Holiday pause) { Assert.All(payments, p => Assert.True(p.DueOn >= pause.Until)); }
        }

        Assert.Equal(5, kinds.Count);
    }

    private static (decimal Total, decimal Paid, PlanLeft Left) AnyPlan(Random random)
    {
        var cents = random.Next(500, 500_000);
        var total = cents / 100m;
        var start = Today.PlusDays(random.Next(-400, 60));
        var rhythm = Enum.GetValues<PlanRhythm>()[random.Next(7)];
        var terms = new PlanTerms(rhythm, start, AnyParts(random)) { OtherDay = start.Day > 15 ? start.Day - 14 : start.Day + 14, Adjustment = Enum.GetValues<DayAdjustment>()[random.Next(4)] };
        var schedule = PlanSchedule.Make(terms, Money.Usd(total), start.PlusDays(-10), 600);
        if (schedule.Refusal is not null) { return AnyPlan(random); }

        var paid = random.Next(0, cents) / 100m;
        var (rest, open) = (paid, new List<ScheduledPayment>());
        foreach (var payment in schedule.Value.Payments)
        {
            var here = Math.Min(rest, payment.Amount.Amount);
            rest -= here;
            if (here < payment.Amount.Amount) { open.Add(payment with { Amount = Money.Usd(payment.Amount.Amount - here) }); }
        }

        return (total, paid, new PlanLeft(PlanKind.Full, open, schedule.Value.First.Amount, terms, Money.Usd(total - paid), Today));
    }

    private static PlanParts AnyParts(Random random) => random.Next(4) switch
    {
        0 => new PlanParts.Stepped([new(random.Next(1, 4), Money.Usd(random.Next(500, 5_000) / 100m))], Money.Usd(random.Next(5_000, 30_000) / 100m)),
        1 => new PlanParts.Seasonal(Money.Usd(random.Next(5_000, 30_000) / 100m), new Dictionary<int, Money> { [random.Next(1, 7)] = Money.Zero(), [random.Next(7, 13)] = Money.Usd(random.Next(0, 5_000) / 100m) }),
        _ => new PlanParts.ByNumber(random.Next(1, 40)),
    };

    private static PlanChange AnyChange(Random random, PlanLeft left) => random.Next(5) switch
    {
        0 => new PlanChange.FromToday(),
        1 => new PlanChange.SpreadMiss(),
        2 => new PlanChange.Holiday(Today.PlusDays(random.Next(1, 180))),
        3 => new PlanChange.MoveDate(left.Open[random.Next(left.Open.Count)].Number, Today.PlusDays(random.Next(0, 40))),
        _ => new PlanChange.NewTerms(new PlanTerms(PlanRhythm.EveryTwoWeeks, Today.PlusDays(random.Next(0, 20)), new PlanParts.ByNumber(random.Next(1, 60)))),
    };

    private static PlanLeft Weekly(LocalDate first, params decimal[] amounts) => new(
        PlanKind.Full,
        [.. amounts.Select((amount, at) => new ScheduledPayment(at + 1, first.PlusWeeks(at), Money.Usd(amount)))],
        Money.Usd(amounts[0]),
        new PlanTerms(PlanRhythm.Weekly, first, new PlanParts.ByNumber(1)),
        Money.Usd(amounts.Sum()),
        Today);

    private static IReadOnlyList<ScheduledPayment> Make(PlanLeft left, PlanChange change) => Replan.Make(left, change, Horizon).Value;

    private static Refusal? Refusal(PlanLeft left, PlanChange change) => Replan.Make(left, change, Horizon).Refusal;

    private static string Field(PlanLeft left, PlanChange change) => Assert.IsType<FieldRefusal>(Refusal(left, change)).Field;

    private static IEnumerable<decimal> Amounts(IEnumerable<ScheduledPayment> payments) => payments.Select(p => p.Amount.Amount);
}
