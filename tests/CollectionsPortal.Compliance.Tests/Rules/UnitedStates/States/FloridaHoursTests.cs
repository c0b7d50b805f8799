using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.States;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.States;

public sealed class FloridaHoursTests
{
    private static Scenario Miami(string at, Channel channel = Channel.Call) => Given.Message(channel, at).In("FL", "33101");

    [Theory]
    [InlineData("2026-04-08 07:59", RuleResult.Block)]
    [InlineData("2026-04-08 08:00", RuleResult.Pass)]
    [InlineData("2026-04-08 20:59", RuleResult.Pass)]
    [InlineData("2026-04-08 21:00", RuleResult.Block)]
    public void EightToNine(string at, RuleResult expected) => Assert.Equal(expected, Miami(at).Result<FloridaHours>());

    [Fact]
    public void EmailStandsOutside_SinceTheSixteenthOfMay2025_ButFederalHoursDoNot()
    {
        Assert.Equal(RuleResult.Block, Miami("2025-05-15 06:00", Channel.Email).Result<FloridaHours>());
        Assert.Equal(RuleResult.NotApplicable, Miami("2025-05-16 06:00", Channel.Email).Result<FloridaHours>());
        Assert.Equal(RuleResult.Block, Miami("2025-05-16 06:00", Channel.Text).Result<FloridaHours>());
        Assert.Equal(Verdict.NotNow, Miami("2026-04-08 06:00", Channel.Email).Decide().Outcomes.Max(outcome => outcome.Rule.Id == "US-REGF-1006.6b1-local-time" && outcome.Result == RuleResult.Block ? Verdict.NotNow : Verdict.Permitted));
    }

    [Fact]
    public void AnUnknownZone_NeedsReview() => Assert.Equal(RuleResult.NeedsReview, Miami("2026-04-08 12:00").Living().Result<FloridaHours>());
}
