using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class InconvenientPlacesTests
{
    private static Scenario NotAtHome(Scenario scenario) => scenario.Consumer(consumer => consumer with
    {
        InconvenientPlaces = [new InconvenientPlace { Place = Place.Home, StatedAt = When.At("2026-04-01 09:00") }],
    });

    [Fact]
    public void Comment_6b1_1_iii_NotAtHome_BarsMailToHomeAndTheHomeLandline() => Official.Holds("6(b)(1)-1.iii");

    [Fact]
    public void Comment_6b1_1_iii_UntilTheConsumerSaysOtherwise()
    {
        var withdrawn = new InconvenientPlace { Place = Place.Home, StatedAt = When.At("2026-04-01 09:00"), WithdrawnAt = When.At("2026-04-08 12:00") };
        Scenario At(string at) => Given.Call(at).Using("line", LineKind.Landline, Place.Home).Consumer(consumer => consumer with { InconvenientPlaces = [withdrawn] });

        Assert.Equal(RuleResult.Block, At("2026-04-08 11:59").Result<InconvenientPlaces>());
        Assert.Equal(RuleResult.Pass, At("2026-04-08 12:00").Result<InconvenientPlaces>());
    }

    [Fact]
    public void Comment_6b1_2_ii_ACallFromHome_IsAnsweredOnThatCall_AndNoMore() => Official.Holds("6(b)(1)-2.ii");

    [Fact]
    public void Comment_6b1ii_1_i_MobileAndEmailBelongToNoPlace_UnlessWeKnowTheyAreThere() => Official.Holds("6(b)(1)(ii)-1.i");

    [Theory]
    [InlineData(LineKind.Landline)]
    [InlineData(LineKind.Unknown)]
    public void Check_ALineOfUnknownPlace_NeedsReview(LineKind line)
    {
        Assert.Equal(RuleResult.NeedsReview, NotAtHome(Given.Call().Using("line", line)).Result<InconvenientPlaces>());
    }

    [Fact]
    public void Paragraph_6b1ii_AnUnusualPlace_IsBarredForEveryMedium()
    {
        Assert.Equal(RuleResult.Block, Given.Call().Consumer(consumer => consumer with { CurrentPlace = Place.Unusual }).Result<InconvenientPlaces>());
        Assert.Equal(RuleResult.Pass, Given.Call().Consumer(consumer => consumer with { CurrentPlace = Place.Home }).Result<InconvenientPlaces>());
    }

    [Fact]
    public void Paragraph_6b1ii_ALineAtAnUnusualPlace_IsBarred_AMobileIsNowhere()
    {
        Assert.Equal(RuleResult.Block, Given.Call().Using("ward", LineKind.Landline, Place.Unusual).Result<InconvenientPlaces>());
        Assert.Equal(RuleResult.Block, Given.Call().Using("ward", LineKind.Unknown, Place.Unusual).Result<InconvenientPlaces>());
        Assert.Equal(RuleResult.Block, Given.Message(Channel.Letter).Using("ward", place: Place.Unusual).Result<InconvenientPlaces>());
        Assert.Equal(RuleResult.Pass, Given.Call().Using("mobile", LineKind.Mobile, Place.Unusual).Result<InconvenientPlaces>());
        Assert.Equal(RuleResult.Pass, Given.Call().Using("house", LineKind.Landline, Place.Home).Result<InconvenientPlaces>());
    }

    [Fact]
    public void Check_Prison_NeedsReview()
    {
        var hold = new Hold { Kind = HoldKind.Incarcerated, From = When.At("2026-04-01 00:00"), Until = When.At("2026-04-08 12:00") };
        Scenario At(string at) => Given.Call(at).Consumer(consumer => consumer with { Holds = [hold] });

        Assert.Equal(RuleResult.NeedsReview, At("2026-04-08 11:59").Result<InconvenientPlaces>());
        Assert.Equal(RuleResult.Pass, At("2026-04-08 12:00").Result<InconvenientPlaces>());
    }

    [Theory]
    [InlineData(ConsentOrigin.DirectlyToUs, true, RuleResult.Warn)]
    [InlineData(ConsentOrigin.Court, false, RuleResult.Warn)]
    [InlineData(ConsentOrigin.DirectlyToUs, false, RuleResult.Block)]
    [InlineData(ConsentOrigin.Creditor, true, RuleResult.Block)]
    public void Comment_6b4i_OnlyDirectAndLawfulConsent_OrACourt_LiftsIt(ConsentOrigin origin, bool lawful, RuleResult expected)
    {
        var consent = new ContactConsent { Scope = ConsentScope.InconvenientPlace, GivenAt = When.At("2026-04-02 09:00"), Origin = origin, DuringLawfulContact = lawful };
        var scenario = NotAtHome(Given.Call().Using("line", LineKind.Landline, Place.Home)).Consumer(consumer => consumer with { Consents = [consent] });

        Assert.Equal(expected, scenario.Result<InconvenientPlaces>());
    }
}
