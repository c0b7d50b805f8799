using System.Numerics;
using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Tests.Affordability;

public sealed class BudgetTests
{
    private const int Cases = 20_000;

    [Theory]
    [InlineData(AmountRhythm.Weekly, 100, 43333)]
    [InlineData(AmountRhythm.EveryTwoWeeks, 100, 21666)]
    [InlineData(AmountRhythm.EveryFourWeeks, 100, 10833)]
    [InlineData(AmountRhythm.TwiceAMonth, 100, 20000)]
    [InlineData(AmountRhythm.Monthly, 100, 10000)]
    [InlineData(AmountRhythm.Quarterly, 100, 3333)]
    [InlineData(AmountRhythm.Yearly, 100, 833)]
    public void Income_EachRhythm_IsItsPartOfTheYearCutToTheCent(AmountRhythm rhythm, int amount, int cents)
    {
        var budget = Of([Line(StatementCategory.Earnings, amount, rhythm)], 0);

        Assert.Equal(cents, budget.Income.Amount * 100);
    }

    [Theory]
    [InlineData(AmountRhythm.Weekly, 100, 43334)]
    [InlineData(AmountRhythm.EveryTwoWeeks, 100, 21667)]
    [InlineData(AmountRhythm.Monthly, 100, 10000)]
    [InlineData(AmountRhythm.Quarterly, 100, 3334)]
    public void Essentials_EachRhythm_AreRoundedUp(AmountRhythm rhythm, int amount, int cents)
    {
        var budget = Of([Line(StatementCategory.Food, amount, rhythm)], 0);

        Assert.Equal(cents, budget.Essentials.Amount * 100);
    }

    [Fact]
    public void Surplus_ThreeWeeklyThirds_LosesNothingOnTheWay()
    {
        // Rounded line by line each would be 14.44 and 14.45 a month; together they are exactly nothing.
        var budget = Of(
            [
                Line(StatementCategory.Earnings, 3.33m, AmountRhythm.Weekly), Line(StatementCategory.Benefits, 0.01m, AmountRhythm.Weekly),
                Line(StatementCategory.Food, 3.34m, AmountRhythm.Weekly),
            ],
            20);

        Assert.Equal(Money.Zero(), budget.Surplus);
        Assert.Equal(0m, budget.SavingsAYear);
    }

    [Theory]
    [InlineData(100, 10, 90)]
    [InlineData(200, 20, 180)]
    [InlineData(200.01, 20, 180.01)]
    [InlineData(1000, 20, 980)]
    [InlineData(0.05, 0.01, 0.04)]
    public void Savings_ATenthUpToTheCeiling_ComeBeforeAnyPlan(double left, double savings, double surplus)
    {
        var budget = Of([Line(StatementCategory.AllIncome, (decimal)left)], 20);

        Assert.Equal(((decimal)savings, (decimal)surplus), (budget.Savings.Amount, budget.Surplus.Amount));
    }

    [Fact]
    public void Surplus_PriorityDebts_AreTakenOffFirst()
    {
        var budget = Of([Line(StatementCategory.Earnings, 2000), Line(StatementCategory.Home, 1200), Line(StatementCategory.RentArrears, 300), Line(StatementCategory.ChildSupport, 400)], 20);

        Assert.Equal((2000m, 1200m, 700m, 10m, 90m), (budget.Income.Amount, budget.Essentials.Amount, budget.Priority.Amount, budget.Savings.Amount, budget.Surplus.Amount));
    }

    [Fact]
    public void Surplus_MoreGoesOutThanComesIn_IsNothingAndNeverBelow()
    {
        var budget = Of([Line(StatementCategory.Earnings, 1000), Line(StatementCategory.Home, 1500)], 20);

        Assert.Equal((Money.Zero(), Money.Zero()), (budget.Surplus, budget.Savings));
    }

    /// <summary>Held against whole numbers: cents of a year, in 120ths because of a tenth and of twelve months.</summary>
    [Fact]
    public void Of_SeededStatements_IsExactAndRoundsInFavourOfThePerson()
    {
        var random = new Random(20260310);
        for (var at = 0; at < Cases; at++)
        {
            var lines = RandomLines(random);
            var ceiling = random.Next(0, 5001) / 100m;
            var budget = Of(lines, ceiling);
            var (income, essentials, priority) = (Cents(lines, StatementGroup.Income), Cents(lines, StatementGroup.Essentials), Cents(lines, StatementGroup.Priority));
            var left = BigInteger.Max(0, income - essentials - priority);
            var savings = BigInteger.Min(left, (BigInteger)(ceiling * 100m * 12m * 10m)); // in tenths of a cent a year

            Assert.Equal(income / 12, InCents(budget.Income));
            Assert.Equal((essentials + 11) / 12, InCents(budget.Essentials));
            Assert.Equal((priority + 11) / 12, InCents(budget.Priority));
            Assert.Equal(((left * 10) - savings) / 120, InCents(budget.Surplus));
            Assert.True(InCents(budget.Surplus) * 12 <= left);
        }
    }

    [Fact]
    public void AYear_SeededAmounts_IsTheAmountTimesTheYearExactly()
    {
        var random = new Random(7);
        var times = new Dictionary<AmountRhythm, int>
        {
            [AmountRhythm.Weekly] = 52,
            [AmountRhythm.EveryTwoWeeks] = 26,
            [AmountRhythm.EveryFourWeeks] = 13,
            [AmountRhythm.TwiceAMonth] = 24,
            [AmountRhythm.Monthly] = 12,
            [AmountRhythm.Quarterly] = 4,
            [AmountRhythm.Yearly] = 1,
        };
        for (var at = 0; at < Cases; at++)
        {
            var (cents, rhythm) = (random.Next(0, 100_000_001), (AmountRhythm)random.Next(times.Count));

            var yearly = new StatementLine(StatementCategory.Earnings, Money.Usd(cents / 100m), rhythm).AYear;

            Assert.Equal((long)cents * times[rhythm], yearly * 100m);
        }
    }

    [Fact]
    public void PlanCost_SeededPlans_IsTheLargestPaymentsTwelfthRoundedUpAndNeverMoreThanAll()
    {
        var random = new Random(11);
        var rhythms = Enum.GetValues<PlanRhythm>();
        for (var at = 0; at < Cases; at++)
        {
            var rhythm = rhythms[random.Next(rhythms.Length)];
            var payments = Enumerable.Range(0, random.Next(1, 30)).Select(_ => random.Next(1, 200_001)).ToList();

            var cost = InCents(PlanCost.AMonth(rhythm, payments.Select(cents => Money.Usd(cents / 100m)), Money.DefaultCurrency));

            var exact = ((BigInteger)payments.Max() * rhythm.TimesAYear() + 11) / 12;
            Assert.Equal(BigInteger.Min(exact, payments.Sum()), cost);
        }
    }

    private static Budget Of(IReadOnlyList<StatementLine> lines, decimal savings) => Budget.Of(lines, savings, Money.DefaultCurrency);

    private static StatementLine Line(StatementCategory category, decimal amount, AmountRhythm rhythm = AmountRhythm.Monthly)
        => new(category, Money.Usd(amount), rhythm);

    private static List<StatementLine> RandomLines(Random random)
    {
        var (categories, rhythms) = (Enum.GetValues<StatementCategory>(), Enum.GetValues<AmountRhythm>());
        return [.. Enumerable.Range(0, random.Next(0, 25)).Select(_ => new StatementLine(
            categories[random.Next(categories.Length)], Money.Usd(random.Next(0, 300_001) / 100m), rhythms[random.Next(rhythms.Length)]))];
    }

    private static BigInteger Cents(IEnumerable<StatementLine> lines, StatementGroup group) => lines
        .Where(line => StatementCategories.GroupOf(line.Category) == group)
        .Aggregate(BigInteger.Zero, (sum, line) => sum + ((BigInteger)(line.Amount.Amount * 100m) * line.Rhythm.TimesAYear()));

    private static BigInteger InCents(Money money) => (BigInteger)(money.Amount * 100m);
}
