using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.States;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.States;

public sealed class OregonWorkTests
{
    [Fact]
    public void ASecondContactAtWork_IsPutBeforeASupervisor()
    {
        Scenario Work(string earlier) => Given.Call().In("OR", "97201").Using("desk", LineKind.Landline, Place.Work).After(Past.Call(earlier) with { Place = Place.Work });

        Assert.Equal(RuleResult.NeedsReview, Work("2026-04-03 12:00").Asked<OregonWork>().Result);
        Assert.Equal(RuleResult.Pass, Work("2026-04-01 12:00").Asked<OregonWork>().Result);
        Assert.Equal(RuleResult.NotApplicable, Work("2026-04-03 12:00").Using("mobile", LineKind.Mobile).Asked<OregonWork>().Result);
    }
}
