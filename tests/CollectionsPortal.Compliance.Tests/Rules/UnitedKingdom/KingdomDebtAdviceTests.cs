using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedKingdom;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedKingdom;

public sealed class KingdomDebtAdviceTests
{
    [Fact]
    public void ThirtyDaysWhileAnAdviserWorksOnAPlan()
    {
        var told = Given.London("2026-04-08 12:00").Held(HoldKind.DebtAdvice, "2026-03-10 12:00");

        Assert.Equal(RuleResult.Block, told.Asked<KingdomDebtAdvice>().Result);
        Assert.Equal(When.At("2026-03-10 12:00") + Duration.FromDays(30), told.Asked<KingdomDebtAdvice>().Until);
        Assert.Equal(RuleResult.Pass, told.At(When.At("2026-03-10 12:00") + Duration.FromDays(30)).Asked<KingdomDebtAdvice>().Result);
        Assert.Equal(RuleResult.Block, Given.London("2026-05-20 12:00").Held(HoldKind.DebtAdvice, "2026-03-10 12:00", "2026-06-01 00:00").Asked<KingdomDebtAdvice>().Result);
    }

    [Fact]
    public void WhatIsWritten_SaysWhereFreeAdviceIsToBeHad()
    {
        Assert.Equal([RequiredContent.FreeDebtAdvice], Given.London().By(Channel.Letter).Asked<KingdomDebtAdvice>().Required);
        Assert.Equal(RuleResult.Pass, Given.London().Asked<KingdomDebtAdvice>().Result);
    }
}
