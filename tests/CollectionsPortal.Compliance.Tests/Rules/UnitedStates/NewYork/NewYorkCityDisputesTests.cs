using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.NewYork;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.NewYork;

public sealed class NewYorkCityDisputesTests
{
    [Fact]
    public void AnyDispute_MakesCollectionRest_From2027()
    {
        var disputed = Given.Call("2027-02-10 12:00").InNewYorkCity().Disputed("2027-02-01 12:00", StatementForm.Oral);

        Assert.Equal(RuleResult.Block, disputed.Asked<NewYorkCityDisputes>().Result);
        Assert.Equal(RuleResult.Pass, disputed.Card(card => card with { Disputes = [card.Disputes[0] with { AnsweredAt = When.At("2027-02-05 12:00") }] }).Asked<NewYorkCityDisputes>().Result);
        Assert.Equal(RuleResult.Warn, disputed.Disputed("2027-02-01 12:00", StatementForm.Oral, DisputeKind.PartOfDebt).Asked<NewYorkCityDisputes>().Result);
        Assert.Equal(RuleResult.NotApplicable, disputed.For(ContactPurpose.DebtVerification).Asked<NewYorkCityDisputes>().Result);
        Assert.Equal(RuleResult.NotApplicable, Given.Call("2026-11-10 12:00").InNewYorkCity().Disputed("2026-11-01 12:00", StatementForm.Oral).Asked<NewYorkCityDisputes>().Result);
    }
}
