using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class WorkplaceContactTests
{
    private static Scenario Forbidden(Scenario scenario) => scenario.Consumer(consumer => consumer with
    {
        WorkplaceProhibitions = [new WorkplaceProhibition { LearnedAt = When.At("2026-04-01 09:00"), EndedAt = When.At("2026-05-01 09:00") }],
    });

    [Fact]
    public void Comment_6b3_1_NoPersonalCallsAtWork_BarsTheWorkLine() => Official.Holds("6(b)(3)-1");

    [Fact]
    public void Check_ItHoldsFromWhenWeLearnUntilItEnds()
    {
        var work = Forbidden(Given.Call().Using("office", LineKind.Landline, Place.Work));

        Assert.Equal(RuleResult.Pass, work.At("2026-04-01 08:59").Result<WorkplaceContact>());
        Assert.Equal(RuleResult.Block, work.At("2026-05-01 08:59").Result<WorkplaceContact>());
        Assert.Equal(RuleResult.Pass, work.At("2026-05-01 09:00").Result<WorkplaceContact>());
    }

    [Fact]
    public void Check_ALineOfUnknownPlace_NeedsReview()
    {
        Assert.Equal(RuleResult.NeedsReview, Forbidden(Given.Call().Using("line", LineKind.Landline)).Result<WorkplaceContact>());
    }

    [Fact]
    public void Check_AMobileIsBarredOnlyWhereWeKnowTheyAreAtWork()
    {
        Assert.Equal(RuleResult.Pass, Forbidden(Given.Call()).Result<WorkplaceContact>());
        Assert.Equal(RuleResult.Warn, Forbidden(Given.Call().Using("phone", LineKind.Mobile, Place.Work)).Result<WorkplaceContact>());
        Assert.Equal(RuleResult.Block, Forbidden(Given.Call()).Consumer(consumer => consumer with { CurrentPlace = Place.Work }).Result<WorkplaceContact>());
    }

    [Theory]
    [InlineData(ConsentOrigin.DirectlyToUs, RuleResult.Warn)]
    [InlineData(ConsentOrigin.PriorCollector, RuleResult.Block)]
    public void Comment_6b4i_2_OnlyDirectConsentLiftsIt(ConsentOrigin origin, RuleResult expected)
    {
        var consent = new ContactConsent { Scope = ConsentScope.Workplace, GivenAt = When.At("2026-04-02 09:00"), Origin = origin, DuringLawfulContact = true };
        var scenario = Forbidden(Given.Call().Using("office", LineKind.Landline, Place.Work)).Consumer(consumer => consumer with { Consents = [consent] });

        Assert.Equal(expected, scenario.Result<WorkplaceContact>());
    }
}
