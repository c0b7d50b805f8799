using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.House;

namespace CollectionsPortal.Compliance.Tests.Rules.House;

public sealed class BereavementPauseTests
{
    [Fact]
    public void WhoeverLostSomebody_IsLetBe()
    {
        var told = Given.Call("2026-05-07 11:59").Held(HoldKind.Bereavement, "2026-04-07 12:00");

        Assert.Equal(RuleResult.Block, told.Result<BereavementPause>());
        Assert.Equal(When.At("2026-05-07 12:00"), told.Check<BereavementPause>().Until);
        Assert.Equal(RuleResult.Pass, told.At("2026-05-07 12:00").Result<BereavementPause>());
        Assert.Equal(RuleResult.NotApplicable, told.For(ContactPurpose.DebtVerification).Result<BereavementPause>());
        Assert.Equal(RuleResult.Pass, told.House(house => house with { BereavementDays = 10 }).Result<BereavementPause>());
        Assert.Equal(RuleResult.Block, Given.Call("2026-05-20 12:00").Held(HoldKind.Bereavement, "2026-04-07 12:00", "2026-06-01 00:00").Result<BereavementPause>());
    }
}
