using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedKingdom;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedKingdom;

public sealed class KingdomRequestsTests
{
    [Fact]
    public void WhatTheyAskedFor_IsKept()
    {
        Scenario Asked(Channel barred) => Given.London().Consumer(consumer => consumer with { MediumRequests = [new MediumRequest { Barred = [barred], StatedAt = When.At("2026-04-01 12:00") }] });

        Assert.Equal(RuleResult.Block, Asked(Channel.Call).Asked<KingdomRequests>().Result);
        Assert.Equal("UK-CONC-7.9-requests", Asked(Channel.Call).Asked<KingdomRequests>().Rule.Id);
        Assert.Equal(RuleResult.Pass, Asked(Channel.Email).Asked<KingdomRequests>().Result);
    }

    [Fact]
    public void AnInconvenientHour_EndsWithIt()
    {
        var night = Given.London().Consumer(consumer => consumer with
        {
            InconvenientTimes = [new InconvenientTime { Hours = new WeeklyHours { From = new LocalTime(8, 0), To = new LocalTime(14, 0) }, StatedAt = When.At("2026-04-01 12:00") }],
        });

        Assert.Equal(When.At("2026-04-08 14:00", "Europe/London"), night.Decide().NextAllowed);
    }
}
