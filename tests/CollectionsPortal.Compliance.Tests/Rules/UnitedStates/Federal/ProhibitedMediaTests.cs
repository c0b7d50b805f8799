using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class ProhibitedMediaTests
{
    private static readonly MediumRequest StopCalling = new() { Barred = [Channel.Call], StatedAt = When.At("2026-04-01 09:00") };

    private static readonly EndpointRequest StopTexts = new() { Endpoint = Given.Mobile, Channels = [Channel.Text], StatedAt = When.At("2026-04-01 09:00") };

    private static Scenario With(MediumRequest request, Channel channel) =>
        Given.Message(channel).Consumer(consumer => consumer with { MediumRequests = [request] });

    private static Scenario With(EndpointRequest request, Channel channel) =>
        Given.Message(channel).Consumer(consumer => consumer with { EndpointRequests = [request] });

    [Fact]
    public void Comment_14h1_3_i_StopCalling_BarsTelephoneCalls()
    {
        Assert.Equal(RuleResult.Block, With(StopCalling, Channel.Call).Result<ProhibitedMedia>());
        Assert.Equal(RuleResult.Block, With(StopCalling, Channel.RinglessVoicemail).Result<ProhibitedMedia>());
        Assert.Equal(RuleResult.Pass, With(StopCalling, Channel.Email).Result<ProhibitedMedia>());
        Assert.Equal(RuleResult.Pass, With(StopCalling, Channel.Call).At("2026-04-01 08:59").Result<ProhibitedMedia>());
    }

    [Fact]
    public void Comment_14h1_1_WhetherTextsAreMeant_NeedsReview_UntilAsked()
    {
        Assert.Equal(RuleResult.NeedsReview, With(StopCalling, Channel.Text).Result<ProhibitedMedia>());
        Assert.Equal(RuleResult.Pass, With(StopCalling with { Clarified = true }, Channel.Text).Result<ProhibitedMedia>());
    }

    [Fact]
    public void Comment_14h1_2_OneOfTwoMobiles_LeavesTheOther()
    {
        var request = new EndpointRequest { Endpoint = new EndpointKey("second"), StatedAt = When.At("2026-04-01 09:00") };

        Assert.Equal(RuleResult.Block, With(request, Channel.Call).Using("second", LineKind.Mobile).Result<ProhibitedMedia>());
        Assert.Equal(RuleResult.Pass, With(request, Channel.Call).Using("mobile", LineKind.Mobile).Result<ProhibitedMedia>());
    }

    [Fact]
    public void Comment_14h1_3_ii_AnOptOutAtAnAddress_HoldsForEveryDebt()
    {
        Assert.Equal(RuleResult.Block, With(StopTexts, Channel.Text).Result<ProhibitedMedia>());
        Assert.Equal(RuleResult.Block, With(StopTexts, Channel.Text).Owing("card", "medical").About("medical").Result<ProhibitedMedia>());
        Assert.Equal(RuleResult.Pass, With(StopTexts, Channel.Text).Using("second", LineKind.Mobile).Result<ProhibitedMedia>());
        Assert.Equal(RuleResult.Pass, With(StopTexts, Channel.Call).Result<ProhibitedMedia>());
    }

    [Fact]
    public void Paragraph_14h2i_OneConfirmation_WithNothingElse()
    {
        var confirmation = With(StopTexts, Channel.Text).For(ContactPurpose.OptOutConfirmation);
        var sent = Past.Sent("2026-04-01 09:01", Channel.Text, ContactPurpose.OptOutConfirmation);

        Assert.Equal(RuleResult.Warn, confirmation.Result<ProhibitedMedia>());
        Assert.Equal(RuleResult.Block, confirmation.After(sent).Result<ProhibitedMedia>());
    }

    [Fact]
    public void Paragraph_14h2ii_OneAnswerInTheMediumTheyUseThemselves()
    {
        var rang = Past.Inbound("2026-04-08 10:00", Channel.Call, ContactOutcome.OtherMessage);
        var back = With(StopCalling, Channel.Call).For(ContactPurpose.ReplyToConsumer);

        Assert.Equal(RuleResult.Warn, back.After(rang).Result<ProhibitedMedia>());
        Assert.Equal(RuleResult.Block, back.After(rang, Past.Call("2026-04-08 11:00")).Result<ProhibitedMedia>());
        Assert.Equal(RuleResult.Block, back.After(rang with { At = When.At("2026-03-31 10:00") }).Result<ProhibitedMedia>());
        Assert.Equal(RuleResult.Block, back.Result<ProhibitedMedia>());
    }

    [Fact]
    public void Paragraph_14h2ii_AtABarredNumber_TheyMustHaveUsedThatNumber()
    {
        var wrote = Past.Inbound("2026-04-08 10:00", Channel.Text);
        var reply = With(StopTexts, Channel.Text).For(ContactPurpose.ReplyToConsumer);

        Assert.Equal(RuleResult.Warn, reply.After(wrote).Result<ProhibitedMedia>());
        Assert.Equal(RuleResult.Block, reply.After(wrote with { Endpoint = new EndpointKey("second") }).Result<ProhibitedMedia>());
    }

    [Fact]
    public void Comment_14h2_1_AStatementThatMustGoByMail_GoesByMail()
    {
        var noLetters = new MediumRequest { Barred = [Channel.Letter], StatedAt = When.At("2026-04-01 09:00") };
        var statement = With(noLetters, Channel.Letter).For(ContactPurpose.RequiredByLaw);

        Assert.Equal(RuleResult.Warn, statement.Approved().Result<ProhibitedMedia>());
        Assert.Equal(RuleResult.NeedsReview, statement.Result<ProhibitedMedia>());
        Assert.Equal(RuleResult.Block, With(noLetters, Channel.Letter).Result<ProhibitedMedia>());
    }

    [Theory]
    [InlineData(ContactPurpose.ValidationNotice)]
    [InlineData(ContactPurpose.RequiredByLaw)]
    public void Comment_42a1_4_NoRequiredDisclosureGoesToAnAddressAfterAnOptOut(ContactPurpose purpose)
    {
        Assert.Equal(RuleResult.Block, With(StopTexts, Channel.Text).For(purpose).Approved().Result<ProhibitedMedia>());
    }

    [Fact]
    public void OnlyBy_BarsEverythingElse()
    {
        var onlyEmail = MediumRequest.OnlyBy([Channel.Email], When.At("2026-04-01 09:00"));

        Assert.Equal(RuleResult.Pass, With(onlyEmail, Channel.Email).Result<ProhibitedMedia>());
        Assert.All(
            [Channel.Call, Channel.RinglessVoicemail, Channel.Text, Channel.Letter, Channel.SocialMessage],
            channel => Assert.Equal(RuleResult.Block, With(onlyEmail, channel).Result<ProhibitedMedia>()));
    }

    [Fact]
    public void Check_AnybodyMayAsk_ForThemselves()
    {
        var neighbour = StopCalling with { Person = new PersonKey("neighbour") };

        Assert.Equal(RuleResult.Block, With(neighbour, Channel.Call).To(RecipientRole.ThirdParty, "neighbour").Result<ProhibitedMedia>());
        Assert.Equal(RuleResult.Pass, With(neighbour, Channel.Call).Result<ProhibitedMedia>());
    }

    [Fact]
    public void Check_Withdrawn_BindsNoMore()
    {
        Assert.Equal(RuleResult.Pass, With(StopCalling with { WithdrawnAt = When.At("2026-04-08 12:00") }, Channel.Call).Result<ProhibitedMedia>());
        Assert.Equal(RuleResult.Pass, With(StopTexts with { WithdrawnAt = When.At("2026-04-08 12:00") }, Channel.Text).Result<ProhibitedMedia>());
    }
}
