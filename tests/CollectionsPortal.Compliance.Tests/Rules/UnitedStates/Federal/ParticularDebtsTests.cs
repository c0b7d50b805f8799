using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

/// <summary>Which debt a call or a conversation belongs to: 12 CFR 1006.14(b)(4) and comment 14(b)(4)-2.</summary>
public sealed class ParticularDebtsTests
{
    private static Scenario Three(string at = "2026-11-12 12:00") => Given.Call(at).Owing("medical", "a", "b");

    private static Scenario Two(string at = "2026-11-12 15:00") => Given.Call(at).Owing("medical", "card");

    [Fact]
    public void Comment_14b4_2_i_TwentyOneUnansweredCalls_BookedSevenToEachOfThreeDebts()
    {
        PastContact[] calls = [.. Past.Calls(7, "2026-11-09", "medical"), .. Past.Calls(7, "2026-11-10", "a"), .. Past.Calls(7, "2026-11-11", "b")];

        Assert.Equal(7, Three().After(calls).CallsCounted("medical"));
        Assert.Equal(7, Three().After(calls).CallsCounted("a"));
        Assert.Equal(7, Three().After(calls).CallsCounted("b"));
        Assert.Equal(RuleResult.Block, Three().About("b").After(calls).Result<CallFrequency>());
        Assert.Equal(RuleResult.Pass, Three().About("b").After(calls[..20]).Result<CallFrequency>());
        Assert.Equal(RuleResult.Block, Three().About("a", "b").After(calls[..20]).Result<CallFrequency>());
    }

    [Theory]
    [InlineData("medical", 1, 0)]
    [InlineData("card", 0, 1)]
    [InlineData(null, 1, 1)]
    public void Comment_14b4_2_ii_ALimitedContentMessageCountsForTheOneDebtItIsBookedTo(string? booked, int medical, int card)
    {
        var scenario = Two().After(Past.Call("2026-11-09 10:00", ContactOutcome.LimitedContentMessage, booked));

        Assert.Equal(medical, scenario.CallsCounted("medical"));
        Assert.Equal(card, scenario.CallsCounted("card"));
    }

    [Fact]
    public void Comment_14b4_2_iii_AConversationAboutOneDebt_LeavesTheOtherFree()
    {
        var scenario = Two().After(Past.Talk("2026-11-09 10:00", "medical"));

        Assert.Equal((1, 1), (scenario.CallsCounted("medical"), scenario.Conversations("medical")));
        Assert.Equal((0, 0), (scenario.CallsCounted("card"), scenario.Conversations("card")));
        Assert.Equal(RuleResult.Block, scenario.About("medical").Result<RestAfterConversation>());
        Assert.Equal(RuleResult.Pass, scenario.About("card").Result<RestAfterConversation>());
    }

    [Fact]
    public void Comment_14b4_2_iv_AConversationAboutBoth_CountsForBoth()
    {
        var scenario = Two().After(Past.Talk("2026-11-09 10:00", "medical", "card"));

        Assert.Equal((1, 1), (scenario.CallsCounted("medical"), scenario.Conversations("medical")));
        Assert.Equal((1, 1), (scenario.CallsCounted("card"), scenario.Conversations("card")));
        Assert.Equal(RuleResult.Block, scenario.About("card").Result<RestAfterConversation>());
    }

    [Fact]
    public void Comment_14b4_2_v_AGeneralConversation_CountsForTheDebtItIsBookedTo()
    {
        var scenario = Two()
            .After(Past.Calls(2, "2026-11-09", "medical")).After(Past.Calls(4, "2026-11-11", "card"))
            .After(Past.Call("2026-11-12 10:00", ContactOutcome.ReachedConsumer, "medical"));

        Assert.Equal((3, 1), (scenario.CallsCounted("medical"), scenario.Conversations("medical")));
        Assert.Equal((4, 0), (scenario.CallsCounted("card"), scenario.Conversations("card")));
        Assert.Equal(RuleResult.Block, scenario.About("medical").Result<RestAfterConversation>());
        Assert.Equal(RuleResult.Pass, scenario.About("card").Result<RestAfterConversation>());
    }

    [Fact]
    public void Comment_14b4_2_v_WithoutABooking_ItCountsForEveryDebt()
    {
        var scenario = Two().After(Past.Call("2026-11-12 10:00", ContactOutcome.ReachedConsumer, booked: null));

        Assert.Equal((1, 1), (scenario.CallsCounted("medical"), scenario.Conversations("medical")));
        Assert.Equal((1, 1), (scenario.CallsCounted("card"), scenario.Conversations("card")));
    }

    [Fact]
    public void Comment_14b4_2_vi_TheConsumerTurnsToAnotherDebt_ConversationAboutBoth_CallAboutOursOnly()
    {
        var scenario = Two().After(Past.Talk("2026-11-09 10:00", "medical") with { DebtsRaisedByThem = [new DebtKey("card")] });

        Assert.Equal((1, 1), (scenario.CallsCounted("medical"), scenario.Conversations("medical")));
        Assert.Equal((0, 1), (scenario.CallsCounted("card"), scenario.Conversations("card")));
        Assert.Equal(RuleResult.Block, scenario.About("card").Result<RestAfterConversation>());
    }

    [Fact]
    public void Comment_14b4_2_vii_StudentLoansUnderOneAccountNumber_AreOneDebt()
    {
        DebtFacts[] loans = [Loan("one", "SL-77"), Loan("two", "SL-77"), Loan("three", "SL-77")];
        PastContact[] seven = [.. Past.Calls(3, "2026-11-09", "one"), .. Past.Calls(2, "2026-11-10", "two"), .. Past.Calls(2, "2026-11-11", "three")];
        var pooled = Given.Call("2026-11-12 12:00").Owing(loans);

        Assert.Equal(RuleResult.Block, pooled.About("one").After(seven).Result<CallFrequency>());
        Assert.Equal(RuleResult.Pass, pooled.About("one").After(seven[1..]).Result<CallFrequency>());
        Assert.Equal(RuleResult.Block, pooled.About("one").After(Past.Talk("2026-11-09 10:00", "three")).Result<RestAfterConversation>());
    }

    [Fact]
    public void Comment_14b4_2_vii_LoansUnderDifferentNumbers_AreSeparate()
    {
        DebtFacts[] loans = [Loan("one", "SL-77"), Loan("two", "SL-78")];
        var scenario = Given.Call("2026-11-12 12:00").Owing(loans).About("one").After(Past.Calls(7, "2026-11-11", "two"));

        Assert.Equal(RuleResult.Pass, scenario.Result<CallFrequency>());
        Assert.Equal(RuleResult.Block, scenario.About("two").Result<CallFrequency>());
    }

    [Fact]
    public void StudentLoans_OfWhichTheAccountNumberIsUnknown_CountAsOne()
    {
        DebtFacts[] loans = [Loan("one", null), Loan("two", "SL-78")];
        var scenario = Given.Call("2026-11-12 12:00").Owing(loans).About("one").After(Past.Calls(7, "2026-11-11", "two"));

        Assert.Equal(RuleResult.Block, scenario.Result<CallFrequency>());
    }

    [Fact]
    public void OpenCall_CountsForEveryDebtOfItsProposal()
    {
        var open = Past.Call("2026-11-12 14:00", ContactOutcome.Open, "medical") with { DebtsRaisedByUs = [new DebtKey("medical"), new DebtKey("card")] };
        var scenario = Two().After(open);

        Assert.Equal((1, 1), (scenario.CallsCounted("medical"), scenario.CallsCounted("card")));
    }

    [Fact]
    public void Check_NoDebt_NeedsReview()
    {
        Assert.Equal(RuleResult.NeedsReview, Given.Call().About().Result<ParticularDebts>());
        Assert.Equal(Verdict.NeedsReview, Given.Call().About().Decide().Verdict);
    }

    [Fact]
    public void Check_ADebtWeHoldNoFactsOf_NeedsReview()
    {
        Assert.Equal(RuleResult.NeedsReview, Given.Call().About("card", "other").Result<ParticularDebts>());
        Assert.Equal(RuleResult.Pass, Given.Call().About("card").Result<ParticularDebts>());
    }

    private static DebtFacts Loan(string key, string? account) => new() { Key = new DebtKey(key), Kind = DebtKind.StudentLoan, ServicedUnder = account };
}
