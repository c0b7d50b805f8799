using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class RestAfterConversationTests
{
    [Fact]
    public void Comment_14b2i_1_ii_TheConsumerRang_TheRestRunsAllTheSame() => Official.Holds("14(b)(2)(i)-1.ii");

    [Fact]
    public void Comment_14b2ii_1_ii_TalkOnFridayTheFourteenth_NoCallBeforeFridayTheTwentyFirst() => Official.Holds("14(b)(2)(ii)-1.ii");

    [Fact]
    public void Comment_14b2ii_2_iv_A_EvenAfterADroppedCall_WeDoNotRelyOnRebuttal() => Official.Holds("14(b)(2)(ii)-2.iv.A");

    [Fact]
    public void Comment_2b_1_i_AnUnansweredCallIsAnAttempt_AndCountsAsOne()
    {
        var rang = Given.Call().After(Past.Call("2026-04-07 10:00"));

        Assert.Equal((1, 0), (rang.CallsCounted("card"), rang.Conversations("card")));
    }

    [Theory]
    [InlineData(ContactOutcome.ReachedConsumer, RuleResult.Block)]
    [InlineData(ContactOutcome.DeclinedToTalk, RuleResult.Block)]
    [InlineData(ContactOutcome.Unknown, RuleResult.NeedsReview)]
    [InlineData(ContactOutcome.Open, RuleResult.NeedsReview)]
    [InlineData(ContactOutcome.LimitedContentMessage, RuleResult.Pass)]
    [InlineData(ContactOutcome.OtherMessage, RuleResult.Pass)]
    [InlineData(ContactOutcome.NoAnswer, RuleResult.Pass)]
    [InlineData(ContactOutcome.ReachedSomeoneElse, RuleResult.Pass)]
    public void Check_OnlyTalkWithThePersonIsAConversation_AndWhatIsUnknownMayBeOne(ContactOutcome outcome, RuleResult expected)
    {
        Assert.Equal(expected, Given.Call().After(Past.Call("2026-04-07 10:00", outcome)).Result<RestAfterConversation>());
    }

    [Fact]
    public void Check_AnUnknownOutcome_IsMootAfterSevenDays()
    {
        var outcome = Given.Call().After(Past.Call("2026-04-07 10:00", ContactOutcome.Unknown)).Check<RestAfterConversation>();

        Assert.Equal(When.At("2026-04-14 00:00"), outcome.Until);
        Assert.NotEmpty(outcome.MissingFacts);
    }

    [Fact]
    public void Check_TalkWithTheSpouse_DoesNotRestTheConsumer()
    {
        var talk = Past.Talk("2026-04-07 10:00", "card") with { Person = new PersonKey("spouse") };

        Assert.Equal(RuleResult.Pass, Given.Call().After(talk).Result<RestAfterConversation>());
        Assert.Equal(RuleResult.Block, Given.Call().To(RecipientRole.Spouse, "spouse").After(talk).Result<RestAfterConversation>());
    }

    [Theory]
    [InlineData("card", "medical")]
    [InlineData("medical", "card")]
    public void Check_SeveralDebts_TheLongestRestCounts_AndAKnownTalkBeforeADoubtfulOne(string first, string second)
    {
        var both = Given.Call("2026-11-12 12:00").Owing("card", "medical").About(first, second);
        var talks = both.After(Past.Talk("2026-11-09 10:00", "card"), Past.Talk("2026-11-11 10:00", "medical"));
        var doubtful = both.After(Past.Talk("2026-11-09 10:00", "card"), Past.Call("2026-11-11 10:00", ContactOutcome.Unknown, "medical") with { DebtsRaisedByUs = [new DebtKey("medical")] });

        Assert.Equal(When.At("2026-11-18 00:00"), talks.Check<RestAfterConversation>().Until);
        Assert.Equal(RuleResult.Block, doubtful.Result<RestAfterConversation>());
    }

    [Fact]
    public void Check_AMessageIsNoCall_AndIsNotBound()
    {
        var talk = Past.Talk("2026-04-07 10:00", "card");

        Assert.Equal(RuleResult.NotApplicable, Given.Message(Channel.Email).After(talk).Result<RestAfterConversation>());
    }

    [Fact]
    public void Check_WherePlaceIsUnknown_TheRestIsAtLeastSevenWholeDays()
    {
        var talk = Past.Talk("2026-04-01 10:00", "card");

        Assert.Equal(RuleResult.Block, Given.Call("2026-04-08 09:59").Living().After(talk).Result<RestAfterConversation>());
        Assert.Equal(RuleResult.Pass, Given.Call("2026-04-08 11:30").Living().After(talk).Result<RestAfterConversation>());
    }
}
