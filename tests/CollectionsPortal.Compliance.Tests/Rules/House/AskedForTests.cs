using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.House;

namespace CollectionsPortal.Compliance.Tests.Rules.House;

/// <summary>Calls that they asked for, on days that they named, go beyond our own limit; of several days the first counts.</summary>
public sealed class AskedForTests
{
    private static readonly Scenario Full = Given.Call().Owing("card", "loan").About("card", "loan").House(1).After(Past.Call("2026-04-07 12:00"));

    [Theory]
    [InlineData("2026-04-10", "2026-04-12", "2026-04-10")]
    [InlineData("2026-04-12", "2026-04-10", "2026-04-10")]
    [InlineData("2026-04-11", "2026-04-11", "2026-04-11")]
    public void Check_OfSeveralDebts_TheFirstDayThatTheyNamed(string card, string loan, string expected)
    {
        var asked = Full.Consumer(consumer => consumer with { MoreCallsConsents = [Asked("card", card), Asked("loan", loan)] });

        Assert.Equal(When.At(expected + " 00:00"), asked.Check<ContactBudget>().Until);
        Assert.Equal(When.At("2026-04-14 00:00"), asked.By(Channel.Email).Check<ContactBudget>().Until);
    }

    [Fact]
    public void Check_EveryDebtMustBeMeant_ForACallToGoBeyondTheLimit()
    {
        var both = Full.Consumer(consumer => consumer with { MoreCallsConsents = [Asked("card", "2026-04-08"), Asked("loan", "2026-04-08")] });
        var one = Full.Consumer(consumer => consumer with { MoreCallsConsents = [Asked("card", "2026-04-08")] });

        Assert.NotEqual(RuleResult.Block, both.Result<ContactBudget>());
        Assert.Equal(RuleResult.Block, one.Result<ContactBudget>());
        Assert.NotEqual(RuleResult.Block, one.About("card").Result<ContactBudget>());
    }

    private static MoreCallsConsent Asked(string debt, string firstDay) =>
        new() { ReceivedAt = When.At("2026-04-08 09:00"), Origin = ConsentOrigin.DirectlyToUs, Debts = [new DebtKey(debt)], FirstDay = When.Day(firstDay) };
}
