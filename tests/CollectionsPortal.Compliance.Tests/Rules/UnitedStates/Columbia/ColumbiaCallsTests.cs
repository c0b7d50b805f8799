using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Columbia;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Columbia;

public sealed class ColumbiaCallsTests
{
    private static Scenario Consenting(Scenario scenario, string at) => scenario.Consumer(consumer => consumer with
    {
        MoreCallsConsents = [new MoreCallsConsent { ReceivedAt = When.At(at), Origin = ConsentOrigin.DirectlyToUs, Debts = [new DebtKey("card")] }],
    });

    [Fact]
    public void FourCalls_AFifthIsNotAllowed()
    {
        var three = Given.Call().InColumbia().After(Past.Calls(3, "2026-04-07"));
        var four = three.After(Past.Call("2026-04-06 12:00"));

        Assert.Equal(RuleResult.Pass, three.Result<ColumbiaCalls>());
        Assert.Equal(RuleResult.Block, four.Result<ColumbiaCalls>());
        Assert.Equal(When.At("2026-04-13 00:00"), four.Check<ColumbiaCalls>().Until);
        Assert.Equal(RuleResult.Pass, three.After(Past.Call("2026-04-07 15:00", ContactOutcome.DidNotConnect)).Result<ColumbiaCalls>());
    }

    [Fact]
    public void AfterACompletedCall_NoneForSevenDays()
    {
        var talked = Given.Call().InColumbia().After(Past.Talk("2026-04-02 12:00", "card"));

        Assert.Equal(RuleResult.Block, talked.Result<ColumbiaCalls>());
        Assert.Equal(RuleResult.Pass, talked.At("2026-04-09 12:00").Result<ColumbiaCalls>());
    }

    [Fact]
    public void OneCallThatTheyAskedFor_GoesBeyond()
    {
        var full = Given.Call().InColumbia().After(Past.Calls(4, "2026-04-06"));

        Assert.Equal(RuleResult.Pass, Consenting(full, "2026-04-08 09:00").Result<ColumbiaCalls>());
        Assert.Equal(RuleResult.Block, Consenting(full, "2026-04-08 09:00").After(Past.Call("2026-04-08 10:00")).Result<ColumbiaCalls>());
    }

    [Fact]
    public void OfSeveralDebts_TheOneThatIsFullTheLongestDecides()
    {
        var both = Given.Call().InColumbia().Owing("card", "loan").About("card", "loan")
            .After(Past.Calls(4, "2026-04-03")).After(Past.Calls(4, "2026-04-06", "loan"));

        Assert.Equal(When.At("2026-04-13 00:00"), both.Check<ColumbiaCalls>().Until);
        Assert.Equal(When.At("2026-04-13 00:00"), both.About("loan", "card").Check<ColumbiaCalls>().Until);
        Assert.Equal(When.At("2026-04-10 00:00"), both.About("card").Check<ColumbiaCalls>().Until);
    }

    [Fact]
    public void AfterATalkAndManyCalls_TheLaterOfBothEnds()
    {
        var talkedLast = Given.Call().InColumbia().After(Past.Calls(4, "2026-04-03")).After(Past.Talk("2026-04-07 12:00", "card"));

        Assert.Equal(When.At("2026-04-14 00:00"), talkedLast.Check<ColumbiaCalls>().Until);
        Assert.Equal(RuleResult.NotApplicable, talkedLast.By(Channel.Text).Result<ColumbiaCalls>());
    }

    [Fact]
    public void ACallAtTheVeryMoment_HasUsedWhatTheyAskedFor()
    {
        var full = Consenting(Given.Call().InColumbia().After(Past.Calls(4, "2026-04-06")), "2026-04-08 09:00");

        Assert.Equal(RuleResult.Block, full.After(Past.Call("2026-04-08 12:00")).Result<ColumbiaCalls>());
        Assert.Equal(RuleResult.Pass, full.After(Past.Call("2026-04-08 12:01")).Result<ColumbiaCalls>());
        Assert.Equal(RuleResult.Pass, full.After(Past.Call("2026-04-08 09:00")).Result<ColumbiaCalls>());
    }

    [Fact]
    public void ACallThatTheyAskedForLater_IsTheNextMoment()
    {
        var full = Given.Call().InColumbia().After(Past.Calls(4, "2026-04-07")).Consumer(consumer => consumer with
        {
            MoreCallsConsents = [More("2026-04-12"), More("2026-04-10"), More("2026-04-11")],
        });

        Assert.Equal(When.At("2026-04-10 00:00"), full.Check<ColumbiaCalls>().Until);
    }

    private static MoreCallsConsent More(string firstDay) =>
        new() { ReceivedAt = When.At("2026-04-08 09:00"), Origin = ConsentOrigin.DirectlyToUs, Debts = [new DebtKey("card")], FirstDay = When.Day(firstDay) };
}
