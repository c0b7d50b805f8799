using CollectionsPortal.Compliance.Rules.House;

namespace CollectionsPortal.Compliance.Tests.Rules.House;

public sealed class UnreadRemarkTests
{
    [Fact]
    public void Check_ReadThisFirst()
    {
        var unread = Given.Call().Consumer(consumer => consumer with { UnreadRemark = true });

        Assert.Equal(RuleResult.NeedsReview, unread.Result<UnreadRemark>());
        Assert.Equal(Verdict.NeedsReview, unread.Decide().Verdict);
        Assert.Equal(RuleResult.Pass, Given.Call().Result<UnreadRemark>());
    }
}
