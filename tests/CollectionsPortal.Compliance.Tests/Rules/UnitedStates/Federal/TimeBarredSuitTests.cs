using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class TimeBarredSuitTests
{
    private static Scenario Remedy(string? ends) => Given.Message(Channel.Letter).For(ContactPurpose.NoticeOfRemedy).Card(card => card with { LimitationEndsOn = ends is null ? null : When.Day(ends) });

    [Fact]
    public void Paragraph_26b_NoWordOfASuit_OnceTheTimeIsOver()
    {
        Assert.Equal(RuleResult.Pass, Remedy("2026-04-08").Result<TimeBarredSuit>());
        Assert.Equal(RuleResult.Block, Remedy("2026-04-07").Result<TimeBarredSuit>());
        Assert.Equal(RuleResult.NeedsReview, Remedy(null).Result<TimeBarredSuit>());
        Assert.Equal(RuleResult.NotApplicable, Remedy("2026-04-07").For(ContactPurpose.Collect).Result<TimeBarredSuit>());
    }
}
