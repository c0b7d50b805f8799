using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Washington;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Washington;

public sealed class WashingtonWorkTests
{
    private static PastContact At(Place? place, string at = "2026-04-06 12:00") => Past.Call(at) with { Place = place };

    [Fact]
    public void OneAWeekAtWork_ASecondIsNotAllowed()
    {
        var work = Given.Call().InWashington().Using("desk", LineKind.Landline, Place.Work);

        Assert.Equal(RuleResult.Pass, work.After(At(Place.Home)).Result<WashingtonWork>());
        Assert.Equal(RuleResult.Block, work.After(At(Place.Work)).Result<WashingtonWork>());
        Assert.Equal(RuleResult.Block, work.After(At(null)).Result<WashingtonWork>());
        Assert.Equal(RuleResult.Pass, work.After(At(Place.Work, "2026-03-31 12:00")).Result<WashingtonWork>());
    }

    [Fact]
    public void ALineOfUnknownPlace_MayBeAtWork()
    {
        var unknown = Given.Call().InWashington().Using("line", LineKind.Landline);

        Assert.Equal(RuleResult.NeedsReview, unknown.After(At(Place.Work)).Result<WashingtonWork>());
        Assert.Equal(RuleResult.NotApplicable, Given.Call().InWashington().After(At(Place.Work)).Result<WashingtonWork>());
    }
}
