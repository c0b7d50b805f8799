using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class RapidSuccessionTests
{
    [Fact]
    public void Comment_14b2i_2_i_TwoUnansweredCallsWithinFiveMinutes_AreTooFast()
    {
        var first = Past.Call("2026-04-08 12:00");

        Assert.Equal(RuleResult.Block, Given.Call("2026-04-08 12:04").After(first).Result<RapidSuccession>());
        Assert.Equal(RuleResult.Warn, Given.Call("2026-04-08 12:05").After(first).Result<RapidSuccession>());
        Assert.Equal(When.At("2026-04-08 12:05"), Given.Call("2026-04-08 12:04").After(first).Decide().NextAllowed);
    }

    [Fact]
    public void Comment_14b2i_2_i_ManyOnOneDay_WarnsOfTheConcentration()
    {
        Assert.Equal(RuleResult.Warn, Given.Call("2026-04-03 18:00").After(Past.Calls(5, "2026-04-03")).Result<RapidSuccession>());
        Assert.Equal(RuleResult.Pass, Given.Call("2026-04-04 18:00").After(Past.Calls(5, "2026-04-03")).Result<RapidSuccession>());
    }

    [Fact]
    public void Check_AnotherNumber_OrAnAnsweredCall_IsNotMeant()
    {
        Assert.Equal(RuleResult.Pass, Given.Call("2026-04-08 12:01").Using("other", LineKind.Mobile).After(Past.Call("2026-04-08 12:00")).Result<RapidSuccession>());
        Assert.Equal(RuleResult.Pass, Given.Call("2026-04-08 12:01").After(Past.Call("2026-04-08 12:00", ContactOutcome.DidNotConnect)).Result<RapidSuccession>());
    }
}
