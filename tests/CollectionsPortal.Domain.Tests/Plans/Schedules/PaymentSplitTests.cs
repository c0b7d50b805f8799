using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Plans.Schedules;

public sealed class PaymentSplitTests
{
    private static readonly SplitDebt[] Debts =
    [
        Debt(1, 50m, new LocalDate(2026, 2, 1), 0.05m),
        Debt(2, 30m, new LocalDate(2025, 1, 1), 0m),
        Debt(3, 20m, new LocalDate(2026, 1, 1), 0.09m),
    ];

    [Theory]
    [InlineData(SplitOrder.AsListed, "1:50 2:10")]
    [InlineData(SplitOrder.Oldest, "2:30 3:20 1:10")]
    [InlineData(SplitOrder.HighestInterest, "3:20 1:40")]
    [InlineData(SplitOrder.ProRata, "1:30 2:18 3:12")]
    public void Sixty_ByOrder(SplitOrder order, string parts) => Assert.Equal(parts, Text(PaymentSplit.Of(Money.Usd(60), Debts, order)));

    /// <summary>12 CFR 1006.30(c)(1): a payment for several debts goes to none that is disputed.</summary>
    [Theory]
    [InlineData(SplitOrder.AsListed, "2:30 3:20", 10)]
    [InlineData(SplitOrder.ProRata, "2:30 3:20", 10)]
    public void Disputed_TakesNothingByItself(SplitOrder order, string parts, int left)
    {
        var split = PaymentSplit.Of(Money.Usd(60), [Debts[0] with { IsDisputed = true }, Debts[1], Debts[2]], order);

        Assert.Equal((parts, Money.Usd(left)), (Text(split), split.Left));
    }

    /// <summary>12 CFR 1006.30(c)(2): where the consumer directs it, it goes there.</summary>
    [Fact]
    public void Chosen_TakesAllOfIt_DisputedOrNot()
    {
        var split = PaymentSplit.Of(Money.Usd(60), [Debts[0] with { IsDisputed = true, IsChosen = true }, Debts[1], Debts[2]], SplitOrder.Oldest);

        Assert.Equal(("1:50", Money.Usd(10)), (Text(split), split.Left));
    }

    [Fact]
    public void ProRata_CentsThatDoNotPart_GoToTheLargestRemainders()
    {
        SplitDebt[] thirds = [Debt(1, 10m), Debt(2, 10m), Debt(3, 10m)];

        Assert.Equal("1:0.34 2:0.33 3:0.33", Text(PaymentSplit.Of(Money.Usd(1m), thirds, SplitOrder.ProRata)));
        Assert.Equal("1:0.01 2:0.01", Text(PaymentSplit.Of(Money.Usd(0.02m), thirds, SplitOrder.ProRata)));
        Assert.Equal("1:0.67 2:0.33", Text(PaymentSplit.Of(Money.Usd(1m), [Debt(1, 20m), Debt(2, 10m)], SplitOrder.ProRata)));
    }

    [Fact]
    public void AnyPayment_LosesNoCentAndOverfillsNothing()
    {
        var random = new Random(20261124);
        for (var run = 0; run < 20_000; run++)
        {
            var debts = Enumerable.Range(1, random.Next(1, 7)).Select(at => Debt(
                at, random.Next(0, 100_000) / 100m, new LocalDate(2026, 1, 1).PlusDays(random.Next(50)), random.Next(4) / 100m) with
            {
                IsDisputed = random.Next(4) == 0,
                IsChosen = random.Next(12) == 0,
            }).ToList();
            var amount = Money.Usd(random.Next(1, 200_000) / 100m);

            var split = PaymentSplit.Of(amount, debts, (SplitOrder)random.Next(4));

            Assert.Equal(amount.Amount, split.Parts.Sum(part => part.Amount.Amount) + split.Left.Amount);
            Assert.Equal(split.Parts.Count, split.Parts.Select(part => part.Account).Distinct().Count());
            var takers = debts.Where(debt => debts.Exists(d => d.IsChosen) ? debt.IsChosen : !debt.IsDisputed).ToDictionary(debt => debt.Account, debt => debt.Owed);
            Assert.All(split.Parts, part => Assert.True(part.Amount.Amount > 0 && part.Amount <= takers[part.Account]));
            Assert.True(split.Left.IsZero || takers.Values.Sum(owed => owed.Amount) == amount.Amount - split.Left.Amount);
        }
    }

    private static SplitDebt Debt(long account, decimal owed, LocalDate? since = null, decimal rate = 0m)
        => new(new AccountId(account), Money.Usd(owed), since ?? new LocalDate(2026, 1, 1), rate);

    private static string Text(PaymentSplit split) => string.Join(' ', split.Parts.Select(part => FormattableString.Invariant($"{part.Account.Value}:{part.Amount.Amount:0.##}")));
}
