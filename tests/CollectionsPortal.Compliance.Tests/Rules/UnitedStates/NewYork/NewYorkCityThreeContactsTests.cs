using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.NewYork;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.NewYork;

public sealed class NewYorkCityThreeContactsTests
{
    [Fact]
    public void ThreeCallsTextsAndEmails_AFourthIsNotAllowed_From2027()
    {
        var two = Given.Call("2027-02-10 12:00").InNewYorkCity().After(Past.Call("2027-02-09 12:00"), Past.Sent("2027-02-08 12:00", Channel.Email), Past.Sent("2027-02-07 12:00", Channel.Letter));
        var three = two.After(Past.Sent("2027-02-09 14:00", Channel.Text));

        Assert.Equal(RuleResult.Pass, two.Asked<NewYorkCityThreeContacts>().Result);
        Assert.Equal(RuleResult.Block, three.Asked<NewYorkCityThreeContacts>().Result);
        Assert.Equal(RuleResult.NotApplicable, three.By(Channel.Letter).Asked<NewYorkCityThreeContacts>().Result);
        Assert.Equal(When.At("2027-02-15 00:00"), three.Asked<NewYorkCityThreeContacts>().Until);
    }

    [Fact]
    public void In2026_ItIsNotAsked()
    {
        Assert.Equal(RuleResult.NotApplicable, Given.Call("2026-12-30 12:00").InNewYorkCity().After(Past.Calls(5, "2026-12-29")).Asked<NewYorkCityThreeContacts>().Result);
    }
}
