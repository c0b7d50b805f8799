using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Washington;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Washington;

public sealed class WashingtonHoursTests
{
    private static Scenario AtHome(string at) => Given.Call().InWashington().Using("home", LineKind.Landline, Place.Home).At(When.At(at, "America/Los_Angeles"));

    [Theory]
    [InlineData("2026-04-08 07:29", RuleResult.Block)]
    [InlineData("2026-04-08 07:30", RuleResult.Pass)]
    [InlineData("2026-04-08 20:59", RuleResult.Pass)]
    [InlineData("2026-04-08 21:00", RuleResult.Block)]
    public void AtHome_HalfPastSevenToNine(string at, RuleResult expected) => Assert.Equal(expected, AtHome(at).Result<WashingtonHours>());

    [Fact]
    public void TheirOwnWish_DoesNotOpenTheHours()
    {
        var wished = AtHome("2026-04-08 07:00").Consumer(consumer => consumer with
        {
            ConvenientTimes = [new ConvenientTime { Hours = new WeeklyHours { From = new LocalTime(7, 0), To = new LocalTime(8, 0) }, StatedAt = When.At("2026-04-01 12:00"), Origin = ConsentOrigin.DirectlyToUs, DuringLawfulContact = true }],
        });

        Assert.Equal(RuleResult.Block, wished.Result<WashingtonHours>());
        Assert.Equal(When.At("2026-04-08 07:30", "America/Los_Angeles"), wished.Decide().NextAllowed);
    }

    [Fact]
    public void TheOffice_AndMessages_AreLeftToOtherRules()
    {
        Assert.Equal(RuleResult.NotApplicable, AtHome("2026-04-08 07:00").Using("desk", LineKind.Landline, Place.Work).Result<WashingtonHours>());
        Assert.Equal(RuleResult.NotApplicable, AtHome("2026-04-08 07:00").By(Channel.Text).Result<WashingtonHours>());
        Assert.Equal(RuleResult.NeedsReview, AtHome("2026-04-08 12:00").Living().Result<WashingtonHours>());
    }
}
