using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedKingdom;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedKingdom;

public sealed class KingdomRightDebtTests
{
    [Fact]
    public void OnlyDebtsThatAreOwed_AndNamed()
    {
        Assert.Equal(RuleResult.Pass, Given.London().Asked<KingdomRightDebt>().Result);
        Assert.Equal(RuleResult.NeedsReview, Given.London().About().Asked<KingdomRightDebt>().Result);
        Assert.Equal(RuleResult.Block, Given.London().Card(card => card with { Status = DebtStatus.Paid }).Asked<KingdomRightDebt>().Result);
    }
}
