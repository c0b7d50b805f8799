using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.House;

namespace CollectionsPortal.Compliance.Tests.Rules.House;

public sealed class BereavementPauseTests
{
    [Fact]
    public void WhoeverLostSomebody_IsLetBe()
    {
        var told = Given.Call("2026-05-07 11:59").Held(HoldKind.Bereavement, "2026-04-07 12:00");

        Assert.Equal(RuleResult.Block, told.Result<BereavementPause>());
        Assert.Equal(When.At("2026-05-07 12:00"), told.Check<BereavementPause>().Until);
        Assert.Equal(RuleResult.Pass, told.At("2026-05-07 12:00").Result<BereavementPause>());
        Assert.Equal(RuleResult.NotApplicable, told.For(ContactPurpose.DebtVerification).Result<BereavementPause>());
        Assert.Equal(RuleResult.Pass, told.House(house => house with { BereavementDays = 10 }).Result<BereavementPause>());
        Assert.Equal(RuleResult.Block, Given.Call("2026-05-20 12:00").Held(HoldKind.Bereavement, "2026-04-07 12:00", "2026-06-01 00:00").Result<BereavementPause>());
    }

    [Fact]
    public void OfSeveralLosses_TheLastOneToEndDecides()
    {
        Scenario Losses(params string[] ends) => ends.Aggregate(Given.Call("2026-04-20 12:00"), (scenario, until) => scenario.Held(HoldKind.Bereavement, "2026-04-07 12:00", until));

        Assert.Equal(When.At("2026-05-02 00:00"), Losses("2026-05-01 00:00", "2026-05-02 00:00").Check<BereavementPause>().Until);
        Assert.Equal(When.At("2026-05-02 00:00"), Losses("2026-05-02 00:00", "2026-05-01 00:00").Check<BereavementPause>().Until);
        Assert.Equal(RuleResult.Pass, Losses("2026-04-20 12:00").Result<BereavementPause>());
        Assert.Equal(RuleResult.Pass, Given.Call("2026-04-07 11:59").Held(HoldKind.Bereavement, "2026-04-07 12:00").Result<BereavementPause>());
        Assert.Equal(RuleResult.Block, Given.Call("2026-04-07 12:00").Held(HoldKind.Bereavement, "2026-04-07 12:00").Result<BereavementPause>());
        Assert.Equal(RuleResult.NotApplicable, Losses("2026-05-01 00:00").To(RecipientRole.Attorney, "lawyer").Result<BereavementPause>());
    }
}
