using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.NewYork;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.NewYork;

public sealed class NewYorkCityTwoContactsTests
{
    [Fact]
    public void TwoContacts_AThirdIsNotAllowed_ToTheEndOf2026()
    {
        var one = Given.Call("2026-12-30 12:00").InNewYorkCity().After(Past.Call("2026-12-29 12:00"));
        var two = one.After(Past.Sent("2026-12-28 12:00", Channel.Letter));

        Assert.Equal([RequiredContent.CallbackNumberNamesAndAmount], one.Check<NewYorkCityTwoContacts>().Required);
        Assert.Equal(RuleResult.Block, two.Asked<NewYorkCityTwoContacts>().Result);
        Assert.Equal(When.At("2027-01-01 00:00"), two.Asked<NewYorkCityTwoContacts>().Until);
        Assert.Equal(When.At("2027-01-01 08:00"), two.Decide().NextAllowed);
    }

    [Fact]
    public void OnNewYearsEveInTheEvening_TheOldYearStillHolds()
    {
        var eve = Given.Call("2026-12-31 20:00").InNewYorkCity();

        Assert.Equal(RuleResult.Require, eve.Asked<NewYorkCityTwoContacts>().Result);
        Assert.Equal(RuleResult.NotApplicable, eve.Asked<NewYorkCityThreeContacts>().Result);
        Assert.Equal(RuleResult.NotApplicable, eve.At("2027-01-01 08:00").Asked<NewYorkCityTwoContacts>().Result);
    }

    [Fact]
    public void OutsideTheCity_ItIsNotAsked()
    {
        var full = Given.Call().InBuffalo().After(Past.Calls(2, "2026-04-07"));

        Assert.Equal(RuleResult.NotApplicable, full.Asked<NewYorkCityTwoContacts>().Result);
        Assert.Equal(RuleResult.Block, full.InNewYorkCity().Asked<NewYorkCityTwoContacts>().Result);
    }
}
