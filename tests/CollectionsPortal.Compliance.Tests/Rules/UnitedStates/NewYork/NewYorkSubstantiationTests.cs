using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.NewYork;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.NewYork;

public sealed class NewYorkSubstantiationTests
{
    [Fact]
    public void ASpokenDisputeOfAChargedOffDebt_MakesCollectionRest()
    {
        Scenario Disputed(bool? chargedOff) => Given.Call().InBuffalo().Disputed("2026-04-01 12:00", StatementForm.Oral).Card(card => card with { ChargedOff = chargedOff });

        Assert.Equal(RuleResult.Block, Disputed(true).Asked<NewYorkSubstantiation>().Result);
        Assert.Equal(RuleResult.Block, Disputed(null).Asked<NewYorkSubstantiation>().Result);
        Assert.Equal(RuleResult.Pass, Disputed(false).Asked<NewYorkSubstantiation>().Result);
        Assert.Equal(RuleResult.NotApplicable, Disputed(true).In("VA", "23220").Asked<NewYorkSubstantiation>().Result);
    }
}
