using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedKingdom;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedKingdom;

public sealed class KingdomContactTimesTests
{
    [Theory]
    [InlineData("2026-04-08 07:59", RuleResult.Block)]
    [InlineData("2026-04-08 08:00", RuleResult.Pass)]
    [InlineData("2026-04-08 20:59", RuleResult.Pass)]
    [InlineData("2026-04-08 21:00", RuleResult.Block)]
    [InlineData("2026-04-12 12:00", RuleResult.Block)]
    [InlineData("2026-04-03 12:00", RuleResult.Block)]
    [InlineData("2026-04-06 12:00", RuleResult.Block)]
    [InlineData("2026-04-07 12:00", RuleResult.Pass)]
    public void EightToNine_NoSundaysAndBankHolidays(string at, RuleResult expected) => Assert.Equal(expected, Given.London(at).Asked<KingdomContactTimes>().Result);

    [Fact]
    public void OverEaster_TheNextMomentIsTuesday()
    {
        Assert.Equal(When.At("2026-04-07 08:00", "Europe/London"), Given.London("2026-04-05 12:00").Decide().NextAllowed);
        Assert.Equal(When.At("2026-04-04 08:00", "Europe/London"), Given.London("2026-04-02 22:00").Decide().NextAllowed);
    }

    [Fact]
    public void TheAgencyMaySetNarrowerHours_NotWider()
    {
        var nine = Given.London("2026-04-08 08:30").House(house => house with { KingdomFrom = new LocalTime(9, 0) });

        Assert.Equal(RuleResult.Block, nine.Asked<KingdomContactTimes>().Result);
        Assert.Throws<ArgumentOutOfRangeException>(() => new HouseSettings { KingdomFrom = new LocalTime(7, 0) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new HouseSettings { KingdomTo = new LocalTime(22, 0) });
    }

    [Fact]
    public void AnHourThatTheyNamed_IsReasonable()
    {
        var worker = Given.London("2026-04-08 06:30").Consumer(consumer => consumer with
        {
            ConvenientTimes = [new ConvenientTime { Hours = new WeeklyHours { From = new LocalTime(6, 0), To = new LocalTime(7, 0) }, StatedAt = When.At("2026-04-01 12:00"), Origin = ConsentOrigin.DirectlyToUs, DuringLawfulContact = true }],
        });

        Assert.Equal(RuleResult.Pass, worker.Asked<KingdomContactTimes>().Result);
    }

    [Fact]
    public void TheLawOfTheUnitedStates_IsNotAsked_AndTheOtherWayRound()
    {
        Assert.All(Given.London().Decide().Outcomes.Where(outcome => outcome.Rule.Jurisdiction.Country == "US"), outcome => Assert.Equal(RuleResult.NotApplicable, outcome.Result));
        Assert.All(Given.Call().Decide().Outcomes.Where(outcome => outcome.Rule.Jurisdiction.Country == "GB"), outcome => Assert.Equal(RuleResult.NotApplicable, outcome.Result));
        Assert.Equal(Verdict.Permitted, Given.London().Decide().Verdict);
    }
}
