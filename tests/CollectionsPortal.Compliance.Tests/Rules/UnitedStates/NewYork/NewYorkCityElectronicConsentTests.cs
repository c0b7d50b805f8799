using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.NewYork;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.NewYork;

public sealed class NewYorkCityElectronicConsentTests
{
    private static Scenario Text() => Given.Message(Channel.Text, "2027-02-10 12:00").InNewYorkCity();

    [Fact]
    public void OnlyWithWrittenConsent()
    {
        Assert.Equal(RuleResult.Block, Text().Asked<NewYorkCityElectronicConsent>().Result);
        Assert.Equal(RuleResult.Block, Text().Agreeing(ConsentScope.Electronic, StatementForm.Oral).Asked<NewYorkCityElectronicConsent>().Result);
        Assert.Equal(RuleResult.Block, Text().Agreeing(ConsentScope.Electronic).Asked<NewYorkCityElectronicConsent>().Result);
        Assert.Equal(RuleResult.Pass, Text().Agreeing(ConsentScope.Electronic, StatementForm.Written).Asked<NewYorkCityElectronicConsent>().Result);
        Assert.Equal(RuleResult.Pass, Text().Agreeing(ConsentScope.Electronic, StatementForm.Electronic, ConsentOrigin.Creditor).Asked<NewYorkCityElectronicConsent>().Result);
        Assert.Equal(RuleResult.NotApplicable, Text().Agreeing(ConsentScope.Electronic).By(Channel.Call).Asked<NewYorkCityElectronicConsent>().Result);
    }

    [Fact]
    public void OrWhereTheyWroteToUs_WithinSixtyDays()
    {
        Assert.Equal(RuleResult.Pass, Text().After(Past.Inbound("2027-01-10 12:00", Channel.Text)).Asked<NewYorkCityElectronicConsent>().Result);
        Assert.Equal(RuleResult.Block, Text().After(Past.Inbound("2026-12-01 12:00", Channel.Text)).Asked<NewYorkCityElectronicConsent>().Result);
        Assert.Equal(RuleResult.Block, Text().After(Past.Inbound("2027-01-10 12:00", Channel.Email)).Asked<NewYorkCityElectronicConsent>().Result);
    }
}
