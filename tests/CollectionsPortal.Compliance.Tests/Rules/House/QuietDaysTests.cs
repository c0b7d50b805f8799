using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.House;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Rules.House;

public sealed class QuietDaysTests
{
    private static Scenario Quiet(string at) => Given.Call(at).House(house => house with { QuietSundays = true, QuietHolidays = true });

    [Fact]
    public void SundaysAndHolidays_WhereTheAgencyChoseSo()
    {
        Assert.Equal(RuleResult.Block, Quiet("2026-04-05 12:00").Result<QuietDays>());
        Assert.Equal(RuleResult.Pass, Quiet("2026-04-06 12:00").Result<QuietDays>());
        Assert.Equal(RuleResult.Block, Quiet("2026-11-26 12:00").Result<QuietDays>());
        Assert.Equal(RuleResult.NotApplicable, Given.Call("2026-04-05 12:00").Result<QuietDays>());
        Assert.Equal(RuleResult.NotApplicable, Quiet("2026-04-05 12:00").By(Channel.Letter).Result<QuietDays>());
        Assert.Equal(RuleResult.NeedsReview, Quiet("2026-04-06 12:00").Living().Result<QuietDays>());
    }

    [Fact]
    public void SeveralInARow_AreWaitedFor()
    {
        // Sunday the sixth of September, and Labor Day after it.
        Assert.Equal(When.At("2026-09-08 08:00"), Quiet("2026-09-06 12:00").Decide().NextAllowed);
    }

    [Fact]
    public void InSeveralZones_TheLastOneToEndDecides_AndTheyMayAskForTheDay()
    {
        LocationSignal[] both = [new() { Source = SignalSource.Address, Zip = "23220" }, new() { Source = SignalSource.Address, Zip = "90001" }];

        Assert.Equal(When.At("2026-04-06 00:00", "America/Los_Angeles"), Quiet("2026-04-05 12:00").Living(both).Check<QuietDays>().Until);
        Assert.Equal(When.At("2026-04-06 00:00", "America/Los_Angeles"), Quiet("2026-04-05 12:00").Living([.. both.Reverse()]).Check<QuietDays>().Until);
        Assert.Equal(RuleResult.Pass, Asked("2026-04-05 12:00").Result<QuietDays>());
        Assert.Equal(When.At("2026-04-05 11:00"), Asked("2026-04-05 09:00").Check<QuietDays>().Until);
    }

    [Theory]
    [InlineData(true, false, "2026-04-05 12:00", RuleResult.Block)]
    [InlineData(false, true, "2026-04-05 12:00", RuleResult.Pass)]
    [InlineData(true, false, "2026-11-26 12:00", RuleResult.Pass)]
    [InlineData(false, true, "2026-11-26 12:00", RuleResult.Block)]
    public void EachChoice_ByItself(bool sundays, bool holidays, string at, RuleResult expected)
    {
        Assert.Equal(expected, Given.Call(at).House(house => house with { QuietSundays = sundays, QuietHolidays = holidays }).Result<QuietDays>());
    }

    private static Scenario Asked(string at) => Quiet(at).Consumer(consumer => consumer with
    {
        ConvenientTimes = [new ConvenientTime { Hours = new WeeklyHours { From = new LocalTime(11, 0), To = new LocalTime(13, 0) }, StatedAt = When.At("2026-04-01 12:00"), Origin = ConsentOrigin.DirectlyToUs, DuringLawfulContact = true }],
    });
}
