using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedKingdom;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedKingdom;

public sealed class KingdomStatuteBarredTests
{
    private static Scenario Old(string? ends) => Given.London().Card(card => card with { LimitationEndsOn = ends is null ? null : When.Day(ends) });

    private static Scenario Refusing(Scenario scenario) => scenario.After(Past.Call("2026-03-01 12:00") with { RefusedToPay = true });

    [Fact]
    public void NoWordOfCourt_OnceTheTimeIsOver()
    {
        Assert.Equal(RuleResult.Block, Old("2026-04-07").For(ContactPurpose.NoticeOfRemedy).Asked<KingdomStatuteBarred>().Result);
        Assert.Equal(RuleResult.Pass, Old("2026-04-08").For(ContactPurpose.NoticeOfRemedy).Asked<KingdomStatuteBarred>().Result);
        Assert.Equal(RuleResult.NeedsReview, Old(null).For(ContactPurpose.NoticeOfRemedy).Asked<KingdomStatuteBarred>().Result);
    }

    [Fact]
    public void NoContactAtAll_OnceTheyRefuse()
    {
        Assert.Equal(RuleResult.Warn, Old("2026-04-07").Asked<KingdomStatuteBarred>().Result);
        Assert.Equal(RuleResult.Block, Refusing(Old("2026-04-07")).Asked<KingdomStatuteBarred>().Result);
        Assert.Equal(RuleResult.Pass, Refusing(Old("2026-04-08")).Asked<KingdomStatuteBarred>().Result);
        Assert.Equal(RuleResult.NeedsReview, Refusing(Old(null)).Asked<KingdomStatuteBarred>().Result);
    }
}
