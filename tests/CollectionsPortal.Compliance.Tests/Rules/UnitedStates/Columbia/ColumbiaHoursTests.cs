using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Columbia;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Columbia;

public sealed class ColumbiaHoursTests
{
    [Theory]
    [InlineData("2026-04-08 07:59", RuleResult.Block)]
    [InlineData("2026-04-08 08:00", RuleResult.Pass)]
    [InlineData("2026-04-08 20:59", RuleResult.Pass)]
    [InlineData("2026-04-08 21:00", RuleResult.Block)]
    public void EightToNineEastern_WhereverTheyAre(string at, RuleResult expected)
    {
        var away = Given.Call(at).InColumbia().Consumer(consumer => consumer with { KnownLocation = new KnownLocation { Zone = new ZoneId("America/Los_Angeles"), From = When.At("2026-01-01 00:00") } });

        Assert.Equal(expected, away.Result<ColumbiaHours>());
        Assert.Equal(RuleResult.NotApplicable, away.By(Channel.Email).Result<ColumbiaHours>());
    }
}
