using CollectionsPortal.Compliance.Facts.Json;
using CollectionsPortal.Compliance.Tests.Random;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests;

public sealed class ReplayTests
{
    private const string Two = "US-NYC-current-2-in-7";
    private const string Three = "US-NYC-SHIELD-contact-cap";
    private static readonly LocalDate LastDayOfTheOlderRule = When.Day("2026-12-31");
    private static readonly LocalDate FirstDayOfTheNewerRule = When.Day("2027-01-01");

    /// <summary>Two calls in seven days: full under the older rule, room for a third under the newer.</summary>
    private static readonly Scenario TwoCallsInDecember = Given.Call("2026-12-30 12:00").InNewYorkCity()
        .After(Past.Call("2026-12-28 10:00"), Past.Call("2026-12-29 10:00"));

    /// <summary>As a receipt keeps it: through JSON, and without the engine.</summary>
    private static Decision Kept(Decision decision) => FactsJson.ReadDecision(FactsJson.WriteOneLine(decision));

    private static Replay Ask(Scenario scenario, LocalDate today) => Replay.Of(Kept(scenario.Decide()), scenario.Facts, today);

    [Fact]
    public void ItsOwnEdition_SaysTheSameWordForWord_WheneverItIsAsked()
    {
        var replay = Ask(TwoCallsInDecember, FirstDayOfTheNewerRule);

        Assert.True(replay.IsFaithful);
        Assert.Equal(Verdict.NotNow, replay.Again!.Verdict);
        Assert.Contains(replay.Again.Outcomes, outcome => outcome.Rule.Id == Two && outcome.Result == RuleResult.Block);
    }

    [Fact]
    public void UnderTheLawOfTheSameDay_NothingDiffers()
    {
        var replay = Ask(TwoCallsInDecember, LastDayOfTheOlderRule);

        Assert.Empty(replay.Differences);
        Assert.Equal(replay.Then.Verdict, replay.Now.Verdict);
    }

    [Fact]
    public void NewYorkCity_UnderTheNewerRule_TheOlderNoLongerBlocks_AndTheNewerSpeaks()
    {
        var replay = Ask(TwoCallsInDecember, FirstDayOfTheNewerRule);

        var older = Assert.Single(replay.Differences, difference => difference.Rule.Id == Two);
        Assert.Equal((RuleResult.Block, RuleResult.NotApplicable), (older.Then!.Result, older.Now!.Result));
        var newer = Assert.Single(replay.Differences, difference => difference.Rule.Id == Three);
        Assert.Equal((RuleResult.NotApplicable, RuleResult.Pass), (newer.Then!.Result, newer.Now!.Result));
        Assert.Equal((Verdict.NotNow, Verdict.Permitted), (replay.Then.Verdict, replay.Now.Verdict));
    }

    [Fact]
    public void NewYorkCity_AskedBackwards_TheOlderRuleBlocksWhatTheNewerAllows()
    {
        var january = Given.Call("2027-02-10 12:00").InNewYorkCity().After(Past.Call("2027-02-08 10:00"), Past.Call("2027-02-09 10:00"));

        var under = Scenario.Engine.DecideUnderLawOf(LastDayOfTheOlderRule, january.Facts);

        Assert.Equal(Verdict.Permitted, january.Decide().Verdict);
        Assert.Contains(under.Outcomes, outcome => outcome.Rule.Id == Two && outcome.Result == RuleResult.Block && outcome.Until == When.At("2027-02-15 00:00"));
        Assert.Equal(When.At("2027-02-15 08:00"), under.NextAllowed);
    }

    [Fact]
    public void TheLawOfAnotherDay_GivesNoPermit()
    {
        var under = Scenario.Engine.DecideUnderLawOf(LastDayOfTheOlderRule, Given.Call().Facts);

        Assert.Equal(Verdict.Permitted, under.Verdict);
        Assert.False(under.TryPermit(Duration.FromMinutes(1), out _));
    }

    [Fact]
    public void AnEditionThatIsNotHeld_IsSaid_AndStillComparedWithToday()
    {
        var written = FactsJson.WriteOneLine(TwoCallsInDecember.Decide()).Replace(RuleBook.Current.Version, "2019.1", StringComparison.Ordinal);

        var replay = Replay.Of(FactsJson.ReadDecision(written), TwoCallsInDecember.Facts, FirstDayOfTheNewerRule);

        Assert.Null(replay.Again);
        Assert.Null(replay.IsFaithful);
        Assert.NotEmpty(replay.Differences);
    }

    [Fact]
    public void AReceiptThatWasTamperedWith_IsNotFaithful()
    {
        var written = FactsJson.WriteOneLine(Given.Call().Decide()).Replace("Nothing says that this time is inconvenient.", "All is well.", StringComparison.Ordinal);

        var replay = Replay.Of(FactsJson.ReadDecision(written), Given.Call().Facts, When.Day("2026-04-08"));

        Assert.False(replay.IsFaithful);
        Assert.Equal("US-REGF-1006.6b1-inconvenient-time", Assert.Single(replay.Differences).Rule.Id);
    }

    [Theory]
    [InlineData("\"result\":\"block\",\"sentence\":\"It is", "\"result\":\"needsReview\",\"sentence\":\"It is", "US-REGF-1006.6b1-local-time")]
    [InlineData("\"until\":\"2026-04-09T12:00:00Z\"", "\"until\":\"2026-04-09T12:01:00Z\"", "US-REGF-1006.6b1-local-time")]
    [InlineData("\"awaits\":\"That the remark is read\"", "\"awaits\":\"That somebody reads it\"", "HOUSE-unread-remark")]
    [InlineData("\"required\":[\"callerIdentity\"]", "\"required\":[\"optOutLine\"]", "US-REGF-1006.14g-caller-identity")]
    public void WhateverElseARuleSays_IsADifferenceOfThatRule(string written, string read, string rule)
    {
        var scenario = Given.Call("2026-04-08 22:00").Consumer(consumer => consumer with { UnreadRemark = true });
        var json = FactsJson.WriteOneLine(scenario.Decide());
        Assert.Contains(written, json, StringComparison.Ordinal);

        var replay = Replay.Of(FactsJson.ReadDecision(json.Replace(written, read, StringComparison.Ordinal)), scenario.Facts, When.Day("2026-04-08"));

        Assert.Equal(rule, Assert.Single(replay.Differences).Rule.Id);
        Assert.False(replay.IsFaithful);
    }

    [Fact]
    public void WhyARuleDoesNotApply_IsNoDifference()
    {
        var json = FactsJson.WriteOneLine(Given.Call().Decide()).Replace("This person does not live in Massachusetts.", "Another reason.", StringComparison.Ordinal);

        Assert.Empty(Replay.Of(FactsJson.ReadDecision(json), Given.Call().Facts, When.Day("2026-04-08")).Differences);
    }

    [Fact]
    public void ARuleThatCame_OrLeft_IsADifference()
    {
        var decision = Given.Call("2026-04-08 22:00").Decide();
        var without = new RuleBook(RuleBook.Current.Version, RuleBook.Current.Rules.Where(rule => rule.Info.Id != "US-REGF-1006.6b1-local-time"));
        var fewer = new ComplianceEngine(without).Decide(Given.Call("2026-04-08 22:00").Facts);

        var came = Replay.Of(Kept(fewer), Given.Call("2026-04-08 22:00").Facts, When.Day("2026-04-08"));
        var left = Replay.Of(FactsJson.ReadDecision(FactsJson.WriteOneLine(decision).Replace("US-REGF-1006.6b1-local-time", "US-OLD", StringComparison.Ordinal)), Given.Call("2026-04-08 22:00").Facts, When.Day("2026-04-08"));

        Assert.Null(Assert.Single(came.Differences).Then);
        Assert.Contains(left.Differences, difference => difference is { Rule.Id: "US-OLD", Now: null });
    }

    [Fact]
    public void AnyDecision_ReadBackFromItsReceipt_IsSaidAgainWordForWord()
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var facts = new RandomFacts(seed).Next();
            var reading = FactsJson.Read(FactsJson.Write(facts));

            Assert.True(Replay.Of(Kept(Scenario.Engine.Decide(facts)), reading.Facts!, facts.Proposal.AsOf.InUtc().Date).IsFaithful, $"seed {seed}");
        }
    }
}
