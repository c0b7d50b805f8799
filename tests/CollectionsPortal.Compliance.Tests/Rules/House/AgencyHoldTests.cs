using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.House;

namespace CollectionsPortal.Compliance.Tests.Rules.House;

public sealed class AgencyHoldTests
{
    private static Scenario With(string? until) => Given.Call().Consumer(consumer => consumer with
    {
        Holds = [new Hold { Kind = HoldKind.Agency, From = When.At("2026-04-01 09:00"), Until = until is null ? null : When.At(until) }],
    });

    [Fact]
    public void Check_RestsUntilTheHoldEnds()
    {
        Assert.Equal(RuleResult.Block, With("2026-04-08 12:01").Result<AgencyHold>());
        Assert.Equal(RuleResult.Pass, With("2026-04-08 12:00").Result<AgencyHold>());
        Assert.Equal(When.At("2026-04-10 08:00"), With("2026-04-10 06:00").Decide().NextAllowed);
    }

    [Fact]
    public void Check_WithoutAnEnd_NoTimeCuresIt()
    {
        Assert.Equal(Verdict.No, With(null).Decide().Verdict);
    }

    [Fact]
    public void Check_ANoticeThatMustGo_IsNotHeld()
    {
        Assert.Equal(RuleResult.NotApplicable, With(null).For(ContactPurpose.ValidationNotice).Result<AgencyHold>());
    }
}
