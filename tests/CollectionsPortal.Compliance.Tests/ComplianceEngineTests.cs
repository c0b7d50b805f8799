using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Facts.Json;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests;

public sealed class ComplianceEngineTests
{
    [Fact]
    public void Decide_EveryRuleSpeaks_EvenWhereOneBlocks()
    {
        var decision = Given.Call("2026-04-08 22:00").After(Past.Calls(7, "2026-04-07")).Consumer(consumer => consumer with { UnreadRemark = true }).Decide();

        Assert.Equal(RuleBook.Current.Rules.Length, decision.Outcomes.Count);
        Assert.True(decision.Reasons.Count() >= 3);
        Assert.Equal(RuleResult.Block, decision.Reasons.First().Result);
    }

    [Fact]
    public void Decide_Permitted_NextIsNow()
    {
        var decision = Given.Call().Decide();

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Equal(decision.AsOf, decision.NextAllowed);
        Assert.Empty(decision.Awaits);
        Assert.Null(decision.LimitingFact);
    }

    [Fact]
    public void Decide_TimeAndAnEvent_NoNextMoment_ButBothReasons()
    {
        var decision = Given.Call("2026-04-08 22:00").Consumer(consumer => consumer with { UnreadRemark = true }).Decide();

        Assert.Equal(Verdict.NotNow, decision.Verdict);
        Assert.Null(decision.NextAllowed);
        Assert.Equal(["That the remark is read"], decision.Awaits);
    }

    [Fact]
    public void Decide_SeveralTimesInARow_AllAreWaitedFor()
    {
        // The seventh call ages out at midnight, the day starts at eight, and Wednesdays are inconvenient until ten.
        var scenario = Given.Call("2026-04-14 12:00").After(Past.Calls(7, "2026-04-08")).Consumer(consumer => consumer with
        {
            InconvenientTimes =
            [
                new InconvenientTime { Hours = new WeeklyHours { Days = WeekDays.Wednesday, From = new LocalTime(7, 0), To = new LocalTime(10, 0) }, StatedAt = When.At("2026-04-01 09:00") },
                new InconvenientTime { Hours = new WeeklyHours { Days = WeekDays.Wednesday, From = new LocalTime(10, 0), To = new LocalTime(11, 30) }, StatedAt = When.At("2026-04-01 09:00") },
            ],
        });

        Assert.Equal(When.At("2026-04-15 11:30"), scenario.Decide().NextAllowed);
    }

    [Fact]
    public void Decide_EveryHourOfTheWeekInconvenient_HasNoNextMoment()
    {
        var scenario = Given.Call().Consumer(consumer => consumer with
        {
            InconvenientTimes = [new InconvenientTime { Hours = WeeklyHours.WholeDay(WeekDays.Every), StatedAt = When.At("2026-04-01 09:00") }],
        });

        Assert.Null(scenario.Decide().NextAllowed);
        Assert.Equal(Verdict.NotNow, scenario.Decide().Verdict);
    }

    [Fact]
    public void Decide_TheSameFacts_TheSameReceipt()
    {
        var facts = Given.Call("2026-04-08 22:00").After(Past.Calls(7, "2026-04-07")).Facts;

        Assert.Equal(FactsJson.Write(Scenario.Engine.Decide(facts)), FactsJson.Write(new ComplianceEngine(RuleBook.Current).Decide(facts)));
    }
}
