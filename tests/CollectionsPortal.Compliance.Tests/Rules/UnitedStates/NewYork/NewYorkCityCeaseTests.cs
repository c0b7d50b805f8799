using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.NewYork;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.NewYork;

public sealed class NewYorkCityCeaseTests
{
    [Fact]
    public void SpokenWordsBind_From2027()
    {
        Scenario Asked(string at) => Given.Call(at).InNewYorkCity().Consumer(consumer => consumer with
        {
            CeaseRequests = [new CeaseRequest { ReceivedAt = When.At("2026-04-01 12:00"), Form = StatementForm.Oral, WithdrawnAt = When.At("2027-03-01 12:00") }],
        });

        Assert.Equal(RuleResult.Block, Asked("2027-02-10 12:00").Asked<NewYorkCityCease>().Result);
        Assert.Equal(RuleResult.Pass, Asked("2027-03-02 12:00").Asked<NewYorkCityCease>().Result);
        Assert.Equal(RuleResult.NotApplicable, Asked("2026-05-10 12:00").Asked<NewYorkCityCease>().Result);
    }
}
