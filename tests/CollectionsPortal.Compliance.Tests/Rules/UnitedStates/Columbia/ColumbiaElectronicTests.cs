using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Columbia;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Columbia;

public sealed class ColumbiaElectronicTests
{
    private static Scenario Text(Channel channel = Channel.Text) => Given.Message(channel).InColumbia().Card(card => card with { StateNoticeMailedOn = new LocalDate(2026, 1, 5) });

    [Fact]
    public void BeforeTheNoticeByPost_NoneMayGo()
    {
        Assert.Equal(RuleResult.Block, Given.Message(Channel.Text).InColumbia().Agreeing(ConsentScope.Electronic).Result<ColumbiaElectronic>());
        Assert.Equal(RuleResult.Block, Text().Agreeing(ConsentScope.Electronic).At("2026-01-04 12:00").Result<ColumbiaElectronic>());
        Assert.Equal(RuleResult.NotApplicable, Given.Call().InColumbia().Result<ColumbiaElectronic>());
    }

    [Fact]
    public void WithConsent_FiveInSevenDays_OfAllKinds()
    {
        var four = Text().Agreeing(ConsentScope.Electronic).After(Past.Sent("2026-04-07 09:00", Channel.Text), Past.Sent("2026-04-07 10:00", Channel.Email), Past.Sent("2026-04-07 11:00", Channel.SocialMessage), Past.Sent("2026-04-07 12:00", Channel.Text));

        Assert.Equal([RequiredContent.OptOutLine], four.Check<ColumbiaElectronic>().Required);
        Assert.Equal(RuleResult.Block, four.After(Past.Sent("2026-04-07 13:00", Channel.Email)).Result<ColumbiaElectronic>());
    }

    [Fact]
    public void WithoutConsent_OneThatAsksForIt()
    {
        Assert.Equal(RuleResult.NeedsReview, Text().Result<ColumbiaElectronic>());
        Assert.Equal(RuleResult.Require, Text().Approved().Result<ColumbiaElectronic>());
        Assert.Equal(RuleResult.Block, Text().Approved().After(Past.Sent("2026-04-07 12:00", Channel.Text)).Result<ColumbiaElectronic>());
    }
}
