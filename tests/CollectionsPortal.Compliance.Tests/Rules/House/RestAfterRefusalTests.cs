using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.House;

namespace CollectionsPortal.Compliance.Tests.Rules.House;

public sealed class RestAfterRefusalTests
{
    private static Scenario Refused(string at, int days = 7) => Given.Call(at).After(Past.Call("2026-04-02 12:00") with { RefusedToPay = true }).House(house => house with { DaysAfterRefusal = days });

    [Fact]
    public void AfterIWillNotPay_SomeDaysOfPeace()
    {
        Assert.Equal(RuleResult.Block, Refused("2026-04-08 20:00").Result<RestAfterRefusal>());
        Assert.Equal(When.At("2026-04-09 00:00"), Refused("2026-04-08 20:00").Check<RestAfterRefusal>().Until);
        Assert.Equal(RuleResult.Pass, Refused("2026-04-09 08:00").Result<RestAfterRefusal>());
        Assert.Equal(RuleResult.NotApplicable, Refused("2026-04-08 20:00", days: 0).Result<RestAfterRefusal>());
        Assert.Equal(RuleResult.NotApplicable, Refused("2026-04-08 20:00").By(Channel.Letter).Result<RestAfterRefusal>());
    }
}
