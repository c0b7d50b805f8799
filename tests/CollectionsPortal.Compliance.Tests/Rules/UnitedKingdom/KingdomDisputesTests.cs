using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedKingdom;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedKingdom;

public sealed class KingdomDisputesTests
{
    [Fact]
    public void AnyDispute_MakesCollectionRest()
    {
        var disputed = Given.London().Disputed("2026-04-01 12:00", StatementForm.Oral);

        Assert.Equal(RuleResult.Block, disputed.Asked<KingdomDisputes>().Result);
        Assert.Equal(RuleResult.Pass, Given.London().Asked<KingdomDisputes>().Result);
        Assert.Equal(RuleResult.NotApplicable, disputed.For(ContactPurpose.DebtVerification).Asked<KingdomDisputes>().Result);
    }
}
