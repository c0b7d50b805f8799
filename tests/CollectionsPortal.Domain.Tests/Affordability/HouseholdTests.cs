using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Values;
using static CollectionsPortal.Domain.Affordability.StatementCategory;

namespace CollectionsPortal.Domain.Tests.Affordability;

public sealed class HouseholdTests
{
    [Theory]
    [InlineData(StatementShape.UnitedStates, Children)]
    [InlineData(StatementShape.UnitedKingdom, School)]
    public void Of_LinesForChildren_OnlyWhereTheyLive(StatementShape shape, StatementCategory line)
    {
        Assert.DoesNotContain(line, StatementCategories.Of(StatementForm.LineByLine, shape, new(2, 0)));
        Assert.Contains(line, StatementCategories.Of(StatementForm.LineByLine, shape, new(1, 1)));
    }

    [Theory]
    [InlineData(StatementShape.UnitedStates)]
    [InlineData(StatementShape.UnitedKingdom)]
    public void Of_PartnersIncome_OnlyWithASecondAdult(StatementShape shape)
    {
        Assert.DoesNotContain(PartnerEarnings, StatementCategories.Of(StatementForm.LineByLine, shape, new(1, 3)));
        Assert.Contains(PartnerEarnings, StatementCategories.Of(StatementForm.LineByLine, shape, new(2, 0)));
    }

    [Fact]
    public void Of_EverybodyThere_IsEveryLine()
    {
        foreach (var (form, shape) in from form in Enum.GetValues<StatementForm>() from shape in Enum.GetValues<StatementShape>() select (form, shape))
        {
            Assert.Equal(StatementCategories.Of(form, shape), StatementCategories.Of(form, shape, new(2, 1)));
        }
    }

    [Theory]
    [InlineData(520, AmountRhythm.Monthly, 2, 2, "$520.00", "$130.00")]
    [InlineData(100, AmountRhythm.Weekly, 1, 2, "$433.34", "$144.45")]
    [InlineData(10, AmountRhythm.Monthly, 1, 2, "$10.00", "$3.34")]
    [InlineData(75, AmountRhythm.Yearly, 1, 0, "$6.25", "$6.25")]
    [InlineData(0, AmountRhythm.Monthly, 1, 4, "$0.00", "$0.00")]
    public void PerHead_OfAMonth_IsRoundedUpFromTheExactYear(int amount, AmountRhythm rhythm, int adults, int children, string aMonth, string each)
    {
        var line = new StatementLine(Food, Money.Usd(amount), rhythm);

        Assert.Equal((aMonth, each), ($"{line.AMonth}", $"{line.PerHead(new(adults, children))}"));
    }

    /// <summary>All heads together never say less than the line, and at most a cent a head more.</summary>
    [Fact]
    public void PerHead_TenThousandLines_AddUpToTheLine()
    {
        var chance = new Random(2026);
        for (var at = 0; at < 10_000; at++)
        {
            var line = new StatementLine(Food, Money.Usd(chance.Next(1_000_000) / 100m), (AmountRhythm)chance.Next(7));
            var household = new Household(1 + chance.Next(4), chance.Next(6));

            var over = (line.PerHead(household).Amount * household.People) - (line.AYear / Rhythms.MonthsAYear);

            Assert.InRange(over, -0.000000001m, 0.01m * household.People);
        }
    }
}
