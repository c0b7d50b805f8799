using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Tests.Plans.Schedules;

public sealed class PlanPartsTextTests
{
    private const decimal Largest = 999_999_999_999.99m;

    public static TheoryData<PlanParts> Each =>
    [
        new PlanParts.ByNumber(7, RemainderIn.First),
        new PlanParts.ByAmount(new Money(45.50m, Money.PoundSterling), RemainderIn.First),
        new PlanParts.WithRest(Money.Usd(10), 6),
    ];

    [Theory]
    [MemberData(nameof(Each))]
    public void Read_WhatWasWritten_IsTheSame(PlanParts parts) => Assert.Equal(parts, PlanPartsText.Read(PlanPartsText.Write(parts)));

    [Fact]
    public void Read_MostStepsOfTheLargestAmounts_FitAndAreTheSame()
    {
        var steps = Enumerable.Range(0, PlanParts.Stepped.MostSteps).Select(at => new PlanStep(int.MaxValue - at, Money.Usd(Largest - at))).ToList();

        var text = PlanPartsText.Write(new PlanParts.Stepped(steps, Money.Usd(Largest)));
        var read = Assert.IsType<PlanParts.Stepped>(PlanPartsText.Read(text));

        Assert.InRange(text.Length, 1, PlanPartsText.MaxLength);
        Assert.Equal(steps, read.Steps);
        Assert.Equal(Money.Usd(Largest), read.Then);
    }

    [Fact]
    public void Read_AmountsForEachMonth_FitAndAreTheSame()
    {
        var months = Enumerable.Range(1, 12).ToDictionary(month => month, month => Money.Usd(Largest - month));

        var text = PlanPartsText.Write(new PlanParts.Seasonal(Money.Usd(0.01m), months));
        var read = Assert.IsType<PlanParts.Seasonal>(PlanPartsText.Read(text));

        Assert.InRange(text.Length, 1, PlanPartsText.MaxLength);
        Assert.Equal(months, read.InMonth);
        Assert.Equal(Money.Usd(0.01m), read.Usual);
    }
}
