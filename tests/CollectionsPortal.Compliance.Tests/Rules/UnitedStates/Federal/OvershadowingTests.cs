using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class OvershadowingTests
{
    private static Scenario Ending(string? on) => Given.Call().Card(card => card with { ValidationNotice = new ValidationNotice { SentOn = When.Day("2026-03-02"), PeriodEndsOn = on is null ? null : When.Day(on) } });

    [Fact]
    public void Paragraph_38b_WhileTheTimeToDisputeRuns_NothingContradictsIt()
    {
        Assert.Equal(RuleResult.Warn, Ending("2026-04-08").Result<Overshadowing>());
        Assert.Equal(RuleResult.Pass, Ending("2026-04-07").Result<Overshadowing>());
        Assert.Equal(RuleResult.NeedsReview, Ending("2026-04-08").For(ContactPurpose.NoticeOfRemedy).Result<Overshadowing>());
        Assert.Equal(When.At("2026-04-09 00:00"), Ending("2026-04-08").For(ContactPurpose.NoticeOfRemedy).Check<Overshadowing>().Until);
        Assert.Equal(RuleResult.NeedsReview, Ending(null).For(ContactPurpose.NoticeOfRemedy).Result<Overshadowing>());
        Assert.Equal(RuleResult.NotApplicable, Ending("2026-04-08").For(ContactPurpose.DebtVerification).Result<Overshadowing>());
    }
}
