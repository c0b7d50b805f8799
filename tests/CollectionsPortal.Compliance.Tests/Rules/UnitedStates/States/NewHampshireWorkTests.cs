using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.States;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.States;

public sealed class NewHampshireWorkTests
{
    [Fact]
    public void ASecondContactAtWork_IsPutBeforeASupervisor()
    {
        Scenario Work(string earlier) => Given.Call().In("NH", "03101").Using("desk", LineKind.Landline, Place.Work).After(Past.Call(earlier) with { Place = Place.Work });

        Assert.Equal(RuleResult.NeedsReview, Work("2026-03-11 12:00").Asked<NewHampshireWork>().Result);
        Assert.Equal(RuleResult.Pass, Work("2026-03-09 12:00").Asked<NewHampshireWork>().Result);
        Assert.Equal(RuleResult.NotApplicable, Work("2026-03-11 12:00").Using("mobile", LineKind.Mobile).Asked<NewHampshireWork>().Result);
    }
}
