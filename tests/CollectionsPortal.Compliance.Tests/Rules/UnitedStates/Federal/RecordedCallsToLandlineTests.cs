using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class RecordedCallsToLandlineTests
{
    private static Scenario Recorded() => Given.Call().Using("home", LineKind.Landline, Place.Home).Made(Automation.RecordedVoice);

    private static PastContact At(string at, Automation? automation = Automation.RecordedVoice) => Past.Call(at) with { Endpoint = new EndpointKey("home"), Automation = automation };

    [Fact]
    public void ThreeInThirtyDays_AFourthIsNotAllowed()
    {
        var two = Recorded().After(At("2026-03-20 12:00"), At("2026-04-01 12:00", automation: null));

        Assert.Equal(RuleResult.Pass, two.Result<RecordedCallsToLandline>());
        Assert.Equal(RuleResult.Block, two.After(At("2026-04-07 12:00")).Result<RecordedCallsToLandline>());
        Assert.Equal(RuleResult.Pass, two.After(At("2026-04-07 12:00", Automation.ByHand)).Result<RecordedCallsToLandline>());
        Assert.Equal(RuleResult.Pass, two.After(At("2026-04-07 12:00")).Agreeing(ConsentScope.Automated).Result<RecordedCallsToLandline>());
        Assert.Equal(RuleResult.NotApplicable, two.After(At("2026-04-07 12:00")).Made(Automation.ByHand).Result<RecordedCallsToLandline>());
    }
}
