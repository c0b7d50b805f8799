using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.House;

namespace CollectionsPortal.Compliance.Tests.Rules.House;

public sealed class QuietDaysTests
{
    private static Scenario Quiet(string at) => Given.Call(at).House(house => house with { QuietSundays = true, QuietHolidays = true });

    [Fact]
    public void SundaysAndHolidays_WhereTheAgencyChoseSo()
    {
        Assert.Equal(RuleResult.Block, Quiet("2026-04-05 12:00").Result<QuietDays>());
        Assert.Equal(RuleResult.Pass, Quiet("2026-04-06 12:00").Result<QuietDays>());
        Assert.Equal(RuleResult.Block, Quiet("2026-11-26 12:00").Result<QuietDays>());
        Assert.Equal(RuleResult.NotApplicable, Given.Call("2026-04-05 12:00").Result<QuietDays>());
        Assert.Equal(RuleResult.NotApplicable, Quiet("2026-04-05 12:00").By(Channel.Letter).Result<QuietDays>());
        Assert.Equal(RuleResult.NeedsReview, Quiet("2026-04-06 12:00").Living().Result<QuietDays>());
    }

    [Fact]
    public void SeveralInARow_AreWaitedFor()
    {
        // Sunday the sixth of September, and Labor Day after it.
        Assert.Equal(When.At("2026-09-08 08:00"), Quiet("2026-09-06 12:00").Decide().NextAllowed);
    }
}
