using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class NothingLeftToCollectTests
{
    [Theory]
    [InlineData(DebtStatus.Open, RuleResult.Pass)]
    [InlineData(DebtStatus.Paid, RuleResult.Block)]
    [InlineData(DebtStatus.Settled, RuleResult.Block)]
    [InlineData(DebtStatus.Closed, RuleResult.Block)]
    public void Paragraph_22b_OnlyWhatIsOwedIsCollected(DebtStatus status, RuleResult expected)
    {
        Assert.Equal(expected, Given.Call().Card(card => card with { Status = status }).Result<NothingLeftToCollect>());
    }

    [Fact]
    public void Check_AnAnswerMayGo_WithAWarning()
    {
        Assert.Equal(RuleResult.Warn, Given.Call().For(ContactPurpose.ReplyToConsumer).Card(card => card with { Status = DebtStatus.Paid }).Result<NothingLeftToCollect>());
    }

    [Fact]
    public void Check_OneClosedDebtAmongSeveral_Blocks()
    {
        var scenario = Given.Call().Owing("card", "medical").Card(card => card with { Status = DebtStatus.Paid });

        Assert.Equal(RuleResult.Block, scenario.About("medical", "card").Result<NothingLeftToCollect>());
        Assert.Equal(RuleResult.Pass, scenario.About("medical").Result<NothingLeftToCollect>());
    }
}
