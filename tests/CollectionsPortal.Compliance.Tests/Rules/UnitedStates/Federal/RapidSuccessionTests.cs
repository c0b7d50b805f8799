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

    [Theory]
    [InlineData("2026-04-08 12:04", RuleResult.Block)]
    [InlineData("2026-04-08 12:05", RuleResult.Warn)]
    [InlineData("2026-04-09 11:59", RuleResult.Warn)]
    [InlineData("2026-04-09 12:00", RuleResult.Pass)]
    public void Check_FiveMinutesAreBarred_AndTheDayIsAWarning(string at, RuleResult expected)
    {
        Assert.Equal(expected, Given.Call(at).After(Past.Call("2026-04-08 12:00")).Result<RapidSuccession>());
    }

    [Fact]
    public void Check_OfSeveralCalls_TheLastCounts_InWhateverOrder()
    {
        var (early, late) = (Past.Call("2026-04-08 09:00"), Past.Call("2026-04-08 12:00"));

        Assert.Equal(When.At("2026-04-08 12:05"), Given.Call("2026-04-08 12:01").After(early, late).Check<RapidSuccession>().Until);
        Assert.Equal(When.At("2026-04-08 12:05"), Given.Call("2026-04-08 12:01").After(late, early).Check<RapidSuccession>().Until);
    }

    [Theory]
    [InlineData(ContactOutcome.NoAnswer, RuleResult.Block)]
    [InlineData(ContactOutcome.VoicemailNoMessage, RuleResult.Block)]
    [InlineData(ContactOutcome.LimitedContentMessage, RuleResult.Block)]
    [InlineData(ContactOutcome.OtherMessage, RuleResult.Block)]
    [InlineData(ContactOutcome.Unknown, RuleResult.Block)]
    [InlineData(ContactOutcome.ReachedConsumer, RuleResult.Pass)]
    [InlineData(ContactOutcome.WrongNumber, RuleResult.Pass)]
    public void Check_OnlyWhatNobodyAnswered_IsMeant(ContactOutcome outcome, RuleResult expected)
    {
        Assert.Equal(expected, Given.Call("2026-04-08 12:01").After(Past.Call("2026-04-08 12:00", outcome)).Result<RapidSuccession>());
    }

    [Fact]
    public void Check_ANumberThatNobodyNoted_MayBeThisOne_AndTheirOwnCallIsNotOurs()
    {
        Assert.Equal(RuleResult.Block, Given.Call("2026-04-08 12:01").After(Past.Call("2026-04-08 12:00") with { Endpoint = null }).Result<RapidSuccession>());
        Assert.Equal(RuleResult.Pass, Given.Call("2026-04-08 12:01").After(Past.Inbound("2026-04-08 12:00", Channel.Call, ContactOutcome.NoAnswer)).Result<RapidSuccession>());
        Assert.Equal(RuleResult.NotApplicable, Given.Call("2026-04-08 12:01").After(Past.Call("2026-04-08 12:00")).To(RecipientRole.Attorney, "lawyer").Result<RapidSuccession>());
    }
}
