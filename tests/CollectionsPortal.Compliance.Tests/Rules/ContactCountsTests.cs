using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules;
using CollectionsPortal.Compliance.Rules.House;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules;

public sealed class ContactCountsTests
{
    [Fact]
    public void CallsAbout_AtTheLimit_IsWhereTheRuleBlocks()
    {
        var six = Given.Call().After(Past.Calls(6, "2026-04-07"));
        var seven = Given.Call().After(Past.Calls(7, "2026-04-07"));

        Assert.Equal((6, 7), (Count(six).CallsAbout(new DebtKey("card")), Count(six).CallLimit));
        Assert.Equal(7, Count(seven).CallsAbout(new DebtKey("card")));
        Assert.Equal((RuleResult.Pass, RuleResult.Block), (six.Result<CallFrequency>(), seven.Result<CallFrequency>()));
    }

    [Fact]
    public void CallsAbout_OutsideTheWindow_IsNone()
    {
        var old = Given.Call("2026-04-08 12:00").After(Past.Calls(3, "2026-04-01"));

        Assert.Equal(0, Count(old).CallsAbout(new DebtKey("card")));
        Assert.Equal(3, Count(old.At("2026-04-07 12:00")).CallsAbout(new DebtKey("card")));
    }

    [Fact]
    public void CallsAbout_WherePlaceIsDoubtful_IsTheStricterClocks()
    {
        var scenario = Given.Call("2026-04-08 12:00").After(Past.Call("2026-04-02 02:30")).Living(
            new LocationSignal { Source = SignalSource.Address, Zip = "90001" },
            new LocationSignal { Source = SignalSource.Mobile, AreaCode = "212" });

        Assert.Equal(1, Count(scenario).CallsAbout(new DebtKey("card")));
        Assert.Equal(1, Count(scenario.Living()).CallsAbout(new DebtKey("card")));
    }

    [Fact]
    public void ContactsOfAllKinds_AtTheLimit_IsWhereTheRuleBlocks()
    {
        var three = Given.Call().House(3).After(Past.Call("2026-04-06 10:00"), Past.Sent("2026-04-07 10:00", Channel.Email), Past.Sent("2026-04-07 11:00", Channel.Text));

        Assert.Equal((3, 3), (Count(three).ContactsOfAllKinds(), Count(three).HouseLimit));
        Assert.Equal(RuleResult.Block, three.Result<ContactBudget>());
        Assert.Equal(RuleResult.Pass, three.House(4).Result<ContactBudget>());
    }

    private static ContactCounts Count(Scenario scenario) => new(scenario.Facts);
}
