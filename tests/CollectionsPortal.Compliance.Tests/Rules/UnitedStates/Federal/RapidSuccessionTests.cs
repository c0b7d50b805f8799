using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class RapidSuccessionTests
{
    [Fact]
    public void Comment_14b2i_2_i_TwoUnansweredCallsWithinFiveMinutes_AreTooFast() => Official.Holds("14(b)(2)(i)-2.i");

    [Fact]
    public void Check_AnotherNumber_OrAnAnsweredCall_IsNotMeant()
    {
        Assert.Equal(RuleResult.Pass, Given.Call("2026-04-08 12:01").Using("other", LineKind.Mobile).After(Past.Call("2026-04-08 12:00")).Result<RapidSuccession>());
        Assert.Equal(RuleResult.Pass, Given.Call("2026-04-08 12:01").After(Past.Call("2026-04-08 12:00", ContactOutcome.DidNotConnect)).Result<RapidSuccession>());
    }
}
