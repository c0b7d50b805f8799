using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Washington;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Washington;

public sealed class WashingtonWirelessTests
{
    [Fact]
    public void TwoADayToOneNumber_AThirdIsNotAllowed()
    {
        var one = Given.Call().InWashington().After(Past.Call("2026-04-08 11:30"));
        var two = one.After(Past.Sent("2026-04-08 11:45", Channel.Text));

        Assert.Equal(RuleResult.Pass, one.Result<WashingtonWireless>());
        Assert.Equal(RuleResult.Block, two.Result<WashingtonWireless>());
        Assert.Equal(When.At("2026-04-09 00:00", "America/Los_Angeles"), two.Check<WashingtonWireless>().Until);
        Assert.Equal(RuleResult.Pass, two.Using("other", LineKind.Mobile).Result<WashingtonWireless>());
    }

    [Fact]
    public void ALandlineIsNotWireless_AnUnknownLineMayBe()
    {
        var two = Given.Call().InWashington().After(Past.Call("2026-04-08 11:30"), Past.Call("2026-04-08 11:40"));

        Assert.Equal(RuleResult.NotApplicable, two.Using("mobile", LineKind.Landline).Result<WashingtonWireless>());
        Assert.Equal(RuleResult.Block, two.Using("mobile").Result<WashingtonWireless>());
    }
}
