using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class RepresentedByAttorneyTests
{
    private static readonly Representation Lawyer = new() { LearnedAt = When.At("2026-04-01 09:00"), Debts = [new DebtKey("card")], AttorneyKnown = true };

    private static Scenario With(Representation representation, string at = "2026-04-08 12:00") =>
        Given.Call(at).Owing("card", "medical").Consumer(consumer => consumer with { Representations = [representation] });

    [Fact]
    public void Paragraph_6b2_BarsContactAboutThatDebt_AndNoOther()
    {
        Assert.Equal(RuleResult.Block, With(Lawyer).Result<RepresentedByAttorney>());
        Assert.Equal(RuleResult.Pass, With(Lawyer).About("medical").Result<RepresentedByAttorney>());
        Assert.Equal(RuleResult.Block, With(Lawyer).About("medical", "card").Result<RepresentedByAttorney>());
        Assert.Equal(RuleResult.Block, With(Lawyer with { Debts = null }).About("medical").Result<RepresentedByAttorney>());
    }

    [Theory]
    [InlineData(Channel.Email)]
    [InlineData(Channel.Letter)]
    [InlineData(Channel.Text)]
    public void Paragraph_6b2_BarsEveryMedium(Channel channel)
    {
        Assert.Equal(RuleResult.Block, With(Lawyer).By(channel).Result<RepresentedByAttorney>());
    }

    [Fact]
    public void Paragraph_6b2_BindsFromWhenWeLearn_UntilItEnds()
    {
        var ended = Lawyer with { EndedAt = When.At("2026-04-20 09:00") };

        Assert.Equal(RuleResult.Pass, With(ended, "2026-04-01 08:59").Result<RepresentedByAttorney>());
        Assert.Equal(RuleResult.Block, With(ended, "2026-04-20 08:59").Result<RepresentedByAttorney>());
        Assert.Equal(RuleResult.Pass, With(ended, "2026-04-20 09:00").Result<RepresentedByAttorney>());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(null)]
    public void Check_AnAttorneyWhoCannotBeNamed_NeedsReview(bool? known)
    {
        Assert.Equal(RuleResult.NeedsReview, With(Lawyer with { AttorneyKnown = known }).Result<RepresentedByAttorney>());
        Assert.Equal(known is null, With(Lawyer with { AttorneyKnown = known }).Check<RepresentedByAttorney>().MissingFacts.Count > 0);
    }

    [Fact]
    public void Comment_6b2_1_TheirMessageMayBeAnswered_AndTheProtectionGoesOn() => Official.Holds("6(b)(2)-1");

    [Fact]
    public void Paragraph_6b2i_Silence_NeedsThirtyDaysAndASupervisor()
    {
        var asked = Lawyer with { UnansweredSince = When.At("2026-04-08 12:00") };

        Assert.Equal(RuleResult.Block, With(asked, "2026-05-08 11:59").Result<RepresentedByAttorney>());
        Assert.Equal(RuleResult.NeedsReview, With(asked, "2026-05-08 12:00").Result<RepresentedByAttorney>());
        Assert.Equal(RuleResult.Warn, With(asked with { SilenceConfirmedAt = When.At("2026-05-09 09:00") }, "2026-05-09 12:00").Result<RepresentedByAttorney>());
    }

    [Fact]
    public void Paragraph_6b2ii_TheAttorneyMayConsent()
    {
        var consents = Lawyer with { AttorneyConsentedAt = When.At("2026-04-05 09:00") };

        Assert.Equal(RuleResult.Block, With(consents, "2026-04-05 08:59").Result<RepresentedByAttorney>());
        Assert.Equal(RuleResult.Warn, With(consents, "2026-04-05 09:00").Result<RepresentedByAttorney>());
    }

    [Fact]
    public void Paragraph_10b5_NobodyElseIsAskedForTheLocationEither()
    {
        var location = With(Lawyer).To(RecipientRole.ThirdParty, "neighbour").For(ContactPurpose.LocationInformation);

        Assert.Equal(RuleResult.Block, location.Result<RepresentedByAttorney>());
        Assert.Equal(RuleResult.NotApplicable, With(Lawyer).To(RecipientRole.Attorney, "lawyer").Result<RepresentedByAttorney>());
    }

    [Theory]
    [InlineData(ConsentOrigin.Court, RuleResult.Warn)]
    [InlineData(ConsentOrigin.Creditor, RuleResult.Block)]
    public void Paragraph_6b4_ACourtMayPermitIt_TheCreditorMayNot(ConsentOrigin origin, RuleResult expected)
    {
        var consent = new ContactConsent { Scope = ConsentScope.Attorney, GivenAt = When.At("2026-04-02 09:00"), Origin = origin, DuringLawfulContact = true };

        Assert.Equal(expected, With(Lawyer).Consumer(consumer => consumer with { Consents = [consent] }).Result<RepresentedByAttorney>());
    }

    [Fact]
    public void Paragraph_6b2i_TheSupervisorsWord_CountsFromItsMoment()
    {
        var silent = Lawyer with { SilenceConfirmedAt = When.At("2026-05-09 09:00") };

        Assert.Equal(RuleResult.Block, With(silent, "2026-05-09 08:59").Result<RepresentedByAttorney>());
        Assert.Equal(RuleResult.Warn, With(silent, "2026-05-09 09:00").Result<RepresentedByAttorney>());
    }
}
