using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.States;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.States;

public sealed class TexasTimeBarredNoticeTests
{
    private static Scenario Letter(string? ends) => Given.Message(Channel.Letter).In("TX", "75201").Card(card => card with { LimitationEndsOn = ends is null ? null : When.Day(ends) });

    [Fact]
    public void ALetterAboutADebtTooOldToSueFor_SaysSo()
    {
        Assert.Equal([RequiredContent.TimeBarredNotice], Letter("2026-04-07").Asked<TexasTimeBarredNotice>().Required);
        Assert.Equal(RuleResult.Pass, Letter("2026-04-08").Asked<TexasTimeBarredNotice>().Result);
        Assert.Equal(RuleResult.Warn, Letter(null).Asked<TexasTimeBarredNotice>().Result);
        Assert.Equal(RuleResult.NotApplicable, Letter("2026-04-07").By(Channel.Call).Asked<TexasTimeBarredNotice>().Result);
        Assert.Equal(RuleResult.NotApplicable, Letter("2026-04-07").In("VA", "23220").Asked<TexasTimeBarredNotice>().Result);
    }
}
