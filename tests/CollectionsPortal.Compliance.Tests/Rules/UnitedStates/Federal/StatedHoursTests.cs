using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

/// <summary>Hours that somebody named as convenient: seven to eight in the morning, unless said otherwise.</summary>
public sealed class StatedHoursTests
{
    private static readonly ConvenientTime Seven = new()
    {
        Hours = new WeeklyHours { From = new LocalTime(7, 0), To = new LocalTime(8, 0) },
        StatedAt = When.At("2026-04-01 12:00"),
        Origin = ConsentOrigin.DirectlyToUs,
        DuringLawfulContact = true,
    };

    [Theory]
    [InlineData("2026-04-08 06:00", null, null, "2026-04-08 07:00")]
    [InlineData("2026-04-08 07:00", null, null, "2026-04-09 07:00")]
    [InlineData("2026-04-08 06:00", "2026-04-08", null, "2026-04-08 07:00")]
    [InlineData("2026-04-08 06:00", "2026-04-09", null, "2026-04-09 07:00")]
    [InlineData("2026-04-08 06:00", "2026-04-20", null, "2026-04-20 07:00")]
    [InlineData("2026-04-08 06:00", "2026-04-07", null, "2026-04-08 07:00")]
    [InlineData("2026-04-08 06:00", null, "2026-04-08", "2026-04-08 07:00")]
    [InlineData("2026-04-08 06:00", null, "2026-04-07", null)]
    [InlineData("2026-04-08 07:30", null, "2026-04-08", null)]
    public void NextConvenient_WithinTheDaysThatTheyNamed(string at, string? first, string? last, string? expected)
    {
        var stated = Seven with { FirstDay = first is null ? null : When.Day(first), LastDay = last is null ? null : When.Day(last) };

        Assert.Equal(expected is null ? null : When.At(expected), Next(at, stated));
    }

    [Fact]
    public void NextConvenient_OfSeveral_TheEarliest()
    {
        var six = Seven with { Hours = new WeeklyHours { From = new LocalTime(6, 0), To = new LocalTime(6, 30) } };

        Assert.Equal(When.At("2026-04-08 06:00"), Next("2026-04-08 02:00", Seven, six));
        Assert.Equal(When.At("2026-04-08 06:00"), Next("2026-04-08 02:00", six, Seven));
        Assert.Null(Next("2026-04-08 02:00"));
    }

    [Theory]
    [InlineData("2026-04-01 11:59", "2026-04-08 07:00")]
    [InlineData("2026-04-01 12:00", null)]
    public void NextConvenient_SaidAfterwards_TheLaterWordCounts(string inconvenientSince, string? expected)
    {
        var consumer = Given.Call("2026-04-08 02:00").Consumer(one => one with { ConvenientTimes = [Seven] });

        Assert.Equal(expected is null ? null : When.At(expected), StatedHours.NextConvenient(consumer.Facts.Consumer, Home(consumer), When.At("2026-04-08 02:00"), When.At(inconvenientSince)));
    }

    [Theory]
    [InlineData("2026-04-08 07:00", "2026-04-08", "2026-04-08", RuleResult.Pass)]
    [InlineData("2026-04-08 07:00", "2026-04-09", null, RuleResult.Block)]
    [InlineData("2026-04-08 07:00", null, "2026-04-07", RuleResult.Block)]
    [InlineData("2026-04-08 07:59", null, null, RuleResult.Pass)]
    public void AreConvenient_OnTheDaysThatTheyNamed_BothInclusive(string at, string? first, string? last, RuleResult expected)
    {
        var stated = Seven with { FirstDay = first is null ? null : When.Day(first), LastDay = last is null ? null : When.Day(last) };

        Assert.Equal(expected, Given.Call(at).Consumer(consumer => consumer with { ConvenientTimes = [stated] }).Result<LocalTimeOfDay>());
    }

    private static Instant? Next(string at, params ConvenientTime[] stated)
    {
        var scenario = Given.Call(at).Consumer(consumer => consumer with { ConvenientTimes = stated });
        return StatedHours.NextConvenient(scenario.Facts.Consumer, Home(scenario), When.At(at));
    }

    private static PossibleZone Home(Scenario scenario) => scenario.Context().Whereabouts.Zones[0];
}
