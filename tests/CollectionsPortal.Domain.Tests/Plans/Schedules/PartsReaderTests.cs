using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Plans.Schedules;

public sealed class PartsReaderTests
{
    private static readonly LocalDate Today = new(2026, 3, 10);

    /// <summary>Whatever was said, what is read from the payments makes the same payments again.</summary>
    [Fact]
    public void Read_TenThousandSchedules_MakesThemAgain()
    {
        var chance = new Random(2026);
        var read = 0;
        for (var at = 0; at < 10_000; at++)
        {
            var (terms, total) = (TermsOf(chance), Money.Usd(chance.Next(5_000, 200_000) / 100m));
            if (PlanSchedule.Make(terms, total, Today, 240) is not { Refusal: null, Value.Payments: var payments }) { continue; }

            var again = terms with { Parts = PartsReader.Read(terms, payments) };

            Assert.Equal(payments, PlanSchedule.Make(again, total, Today, 720).Value.Payments);
            read++;
        }

        Assert.InRange(read, 8_000, 10_000);
    }

    [Fact]
    public void Read_PlainWays_AreNotReadAsSteps()
    {
        PlanParts[] plain = [new PlanParts.ByAmount(Money.Usd(45)), new PlanParts.ByNumber(7), new PlanParts.ByNumber(7, RemainderIn.First), new PlanParts.ByAmount(Money.Usd(45), RemainderIn.First)];
        foreach (var parts in plain)
        {
            var terms = new PlanTerms(PlanRhythm.Monthly, Today, parts);

            Assert.Equal(parts, PartsReader.Read(terms, PlanSchedule.Make(terms, Money.Usd(300), Today, 120).Value.Payments));
        }
    }

    private static PlanTerms TermsOf(Random chance) => new((PlanRhythm)chance.Next(4), Today.PlusDays(chance.Next(60)), PartsOf(chance)) { Adjustment = (DayAdjustment)chance.Next(2) };

    private static PlanParts PartsOf(Random chance) => chance.Next(4) switch
    {
        0 => new PlanParts.ByNumber(chance.Next(1, 40), (RemainderIn)chance.Next(2)),
        1 => new PlanParts.ByAmount(AmountOf(chance), (RemainderIn)chance.Next(2)),
        2 => new PlanParts.Stepped([.. Enumerable.Range(0, chance.Next(1, 4)).Select(_ => new PlanStep(chance.Next(1, 5), AmountOf(chance)))], AmountOf(chance)),
        _ => new PlanParts.ByAmount(AmountOf(chance)),
    };

    private static Money AmountOf(Random chance) => Money.Usd(chance.Next(1_000, 30_000) / 100m);
}
