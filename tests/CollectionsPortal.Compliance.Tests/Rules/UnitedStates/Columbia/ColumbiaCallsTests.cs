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
}
