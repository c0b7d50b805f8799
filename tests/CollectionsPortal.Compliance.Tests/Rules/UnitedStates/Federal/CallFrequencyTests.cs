using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class CallFrequencyTests
{
    private static readonly PastContact[] FirstWeekOfApril =
    [
        Past.Call("2026-04-01 10:00", ContactOutcome.LimitedContentMessage),
        Past.Call("2026-04-02 10:00"), Past.Call("2026-04-03 10:00"), Past.Call("2026-04-04 10:00"),
        Past.Call("2026-04-05 10:00"), Past.Call("2026-04-06 10:00"), Past.Call("2026-04-07 10:00"),
    ];

    [Fact]
    public void Comment_14b2i_1_i_SevenCallsInSevenDays_TheNextMayBePlacedOnTheEighthDay() => Official.Holds("14(b)(2)(i)-1.i");

    [Fact]
    public void Comment_14b2i_1_iii_LocationCallsToAThirdParty_AreCountedForThatPerson() => Official.Holds("14(b)(2)(i)-1.iii");

    [Fact]
    public void Comment_14b2i_3_i_MisdirectedCalls_AreNotCallsToThePerson()
    {
        var wrong = new EndpointKey("wrong");
        PastContact[] calls = [.. Past.Calls(6, "2026-04-06"), Past.Call("2026-04-08 09:00")];
        calls = [.. calls.Select(call => call with { Endpoint = wrong })];
        var learned = Past.Call("2026-04-09 09:00", ContactOutcome.WrongNumber) with { Endpoint = wrong };

        var before = Given.Call("2026-04-09 08:30").After(calls);
        var after = Given.Call("2026-04-09 12:00").After(calls).After(learned);

        Assert.Equal(RuleResult.Block, before.Result<CallFrequency>());
        Assert.Equal(RuleResult.Pass, after.Result<CallFrequency>());
        Assert.Equal(0, after.CallsCounted("card"));
    }

    [Theory]
    [InlineData("wrong", "ann", "2026-04-09 12:00", 0)]
    [InlineData("wrong", "ann", "2026-04-09 12:01", 7)]
    [InlineData("wrong", "ann", "2026-04-05 12:00", 7)]
    [InlineData("other", "ann", "2026-04-09 12:00", 7)]
    [InlineData("wrong", "spouse", "2026-04-09 12:00", 7)]
    public void Misdirected_OnlyByWhatWasLearnedSince_OfThatNumberAndThatPerson(string endpoint, string person, string learned, int counted)
    {
        var calls = Past.Calls(7, "2026-04-06").Select(call => call with { Endpoint = new EndpointKey("wrong") });
        var wrong = Past.Call(learned, ContactOutcome.WrongNumber) with { Endpoint = new EndpointKey(endpoint), Person = new PersonKey(person) };

        Assert.Equal(counted, Given.Call("2026-04-09 12:00").After(calls).After(wrong).CallsCounted("card"));
    }

    [Fact]
    public void Comment_14b2i_3_i_LearnedOtherwise_AppliesFromThatMomentOn()
    {
        var calls = Past.Calls(7, "2026-04-06").Select(call => call with { MisdirectedLearnedAt = When.At("2026-04-09 09:00") }).ToArray();

        Assert.Equal(RuleResult.Block, Given.Call("2026-04-09 08:59").After(calls).Result<CallFrequency>());
        Assert.Equal(RuleResult.Pass, Given.Call("2026-04-09 09:00").After(calls).Result<CallFrequency>());
    }

    [Fact]
    public void Comment_14b2ii_1_i_EightCallsInSevenDays_TheEighthIsRefused() => Official.Holds("14(b)(2)(ii)-1.i");

    [Theory]
    [InlineData(ContactOutcome.NoAnswer, 1)]
    [InlineData(ContactOutcome.VoicemailNoMessage, 1)]
    [InlineData(ContactOutcome.LimitedContentMessage, 1)]
    [InlineData(ContactOutcome.OtherMessage, 1)]
    [InlineData(ContactOutcome.ReachedConsumer, 1)]
    [InlineData(ContactOutcome.ReachedSomeoneElse, 1)]
    [InlineData(ContactOutcome.DeclinedToTalk, 1)]
    [InlineData(ContactOutcome.Unknown, 1)]
    [InlineData(ContactOutcome.Open, 1)]
    [InlineData(ContactOutcome.DidNotConnect, 0)]
    [InlineData(ContactOutcome.NotPlaced, 0)]
    [InlineData(ContactOutcome.WrongNumber, 0)]
    public void Comment_14b3ii_1_OnlyCallsThatConnectToTheDialledNumberCount(ContactOutcome outcome, int counted)
    {
        var scenario = Given.Call().After(Past.Call("2026-04-07 10:00", outcome));

        Assert.Equal(counted, scenario.CallsCounted("card"));
    }

    [Theory]
    [InlineData(Channel.Call, 1)]
    [InlineData(Channel.RinglessVoicemail, 1)]
    [InlineData(Channel.Text, 0)]
    [InlineData(Channel.Email, 0)]
    [InlineData(Channel.Letter, 0)]
    [InlineData(Channel.SocialMessage, 0)]
    public void Comment_14b_1_RinglessVoicemailIsACall_MessagesAreNot(Channel channel, int counted)
    {
        var scenario = Given.Call().After(Past.Call("2026-04-07 10:00") with { Channel = channel });

        Assert.Equal(counted, scenario.CallsCounted("card"));
    }

    [Fact]
    public void Comment_14b_1_ARinglessVoicemailIsRefusedAsTheEighth_ATextIsNot() => Official.Holds("14(b)-1");

    [Fact]
    public void Paragraph_14b3iii_CallsToAttorneysAndCreditors_AreNotCounted()
    {
        var seven = Past.Calls(7, "2026-04-07").Select(call => call with { Person = new PersonKey("lawyer") });

        Assert.Equal(RuleResult.NotApplicable, Given.Call().To(RecipientRole.Attorney, "lawyer").After(seven).Result<CallFrequency>());
        Assert.Equal(RuleResult.Block, Given.Call().To(RecipientRole.Spouse, "lawyer").After(seven).Result<CallFrequency>());
    }

    [Fact]
    public void Inbound_CallsAreNotPlacedByUs_AndDoNotCount()
    {
        var scenario = Given.Call().After(Past.Calls(7, "2026-04-07").Select(call => call with { Direction = ContactDirection.Inbound }));

        Assert.Equal(0, scenario.CallsCounted("card"));
        Assert.Equal(RuleResult.Pass, scenario.Result<CallFrequency>());
    }

    [Fact]
    public void Spouse_IsAPersonWithACountOfTheirOwn()
    {
        var seven = Past.Calls(7, "2026-04-07");

        Assert.Equal(RuleResult.Block, Given.Call().After(seven).Result<CallFrequency>());
        Assert.Equal(RuleResult.Pass, Given.Call().To(RecipientRole.Spouse, "spouse").After(seven).Result<CallFrequency>());
    }

    [Fact]
    public void Window_GoesByTheDatesOnThePersonsClock()
    {
        // 23:30 in Los Angeles on April 1 is April 2 in New York.
        PastContact[] seven = [.. Past.Calls(6, "2026-04-07"), Past.Call("2026-04-02 02:30")];
        var inLosAngeles = Given.Call("2026-04-08 12:00").Living(new LocationSignal { Source = SignalSource.Address, Zip = "90001" }).After(seven);
        var inNewYork = Given.Call("2026-04-08 12:00").After(seven);

        Assert.Equal(RuleResult.Pass, inLosAngeles.Result<CallFrequency>());
        Assert.Equal(RuleResult.Block, inNewYork.Result<CallFrequency>());
    }

    [Fact]
    public void Window_WhereThePlaceIsDoubtful_TheStricterClockDecides()
    {
        PastContact[] seven = [.. Past.Calls(6, "2026-04-07"), Past.Call("2026-04-02 02:30")];
        var scenario = Given.Call("2026-04-08 12:00").After(seven).Living(
            new LocationSignal { Source = SignalSource.Address, Zip = "90001" },
            new LocationSignal { Source = SignalSource.Mobile, AreaCode = "212" });

        Assert.Equal(RuleResult.Block, scenario.Result<CallFrequency>());
    }

    [Fact]
    public void Window_WhereThePlaceIsUnknown_IsWideEnoughForEveryClock()
    {
        PastContact[] seven = [.. Past.Calls(6, "2026-04-07"), Past.Call("2026-04-01 12:30")];

        Assert.Equal(RuleResult.Block, Given.Call("2026-04-08 12:00").Living().After(seven).Result<CallFrequency>());
        Assert.Equal(RuleResult.Pass, Given.Call("2026-04-08 14:00").Living().After(seven).Result<CallFrequency>());
    }

    [Fact]
    public void Window_OverTheEndOfDaylightSaving_StillCountsDates()
    {
        PastContact[] seven = [Past.Call("2026-10-26 09:00"), .. Past.Calls(6, "2026-10-31")];

        Assert.Equal(RuleResult.Block, Given.Call("2026-11-01 20:59").After(seven).Result<CallFrequency>());
        Assert.Equal(RuleResult.Pass, Given.Call("2026-11-02 08:00").After(seven).Result<CallFrequency>());
    }

    [Fact]
    public void Decide_TheNextAllowedMomentIsTheMorningAfterTheOldestCallAgesOut()
    {
        var decision = Given.Call("2026-04-07 12:00").After(FirstWeekOfApril).Decide();

        Assert.Equal(Verdict.NotNow, decision.Verdict);
        Assert.Equal(When.At("2026-04-08 08:00"), decision.NextAllowed);
        Assert.Contains("7 calls", decision.LimitingFact, StringComparison.Ordinal);
    }

    [Fact]
    public void ACallOfTheSameDayRecordedBySomeClockAheadOfOurs_StillCounts()
    {
        PastContact[] seven = [.. Past.Calls(6, "2026-04-07"), Past.Call("2026-04-08 12:01")];

        Assert.Equal(RuleResult.Block, Given.Call("2026-04-08 12:00").After(seven).Result<CallFrequency>());
    }
}
