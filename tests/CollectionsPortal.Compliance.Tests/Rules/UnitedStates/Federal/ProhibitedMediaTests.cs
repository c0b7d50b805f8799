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
    public void Comment_14h1_3_i_StopCalling_BarsTelephoneCalls() => Official.Holds("14(h)(1)-3.i");

    [Fact]
    public void Comment_14h1_1_WhetherTextsAreMeant_NeedsReview_UntilAsked() => Official.Holds("14(h)(1)-1");

    [Fact]
    public void Comment_14h1_2_OneOfTwoMobiles_LeavesTheOther() => Official.Holds("14(h)(1)-2");

    [Fact]
    public void Comment_14h1_3_ii_AnOptOutAtAnAddress_HoldsForEveryDebt() => Official.Holds("14(h)(1)-3.ii");

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
    public void Comment_14h2_1_AStatementThatMustGoByMail_GoesByMail() => Official.Holds("14(h)(2)-1");

    [Fact]
    public void Comment_42a1_4_NoRequiredDisclosureGoesToAnAddressAfterAnOptOut() => Official.Holds("42(a)(1)-4");

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

    [Theory]
    [InlineData("2026-04-01 08:59", ContactOutcome.Sent, RuleResult.Warn)]
    [InlineData("2026-04-01 09:00", ContactOutcome.Sent, RuleResult.Block)]
    [InlineData("2026-04-01 09:01", ContactOutcome.Sent, RuleResult.Block)]
    [InlineData("2026-04-01 09:01", ContactOutcome.Undelivered, RuleResult.Warn)]
    [InlineData("2026-04-01 09:01", ContactOutcome.NotPlaced, RuleResult.Warn)]
    public void Paragraph_14h2i_OneConfirmation_AndNoSecond(string confirmed, ContactOutcome outcome, RuleResult expected)
    {
        var confirming = With(StopTexts, Channel.Text).For(ContactPurpose.OptOutConfirmation);
        var before = Past.Sent(confirmed, Channel.Text, ContactPurpose.OptOutConfirmation) with { Outcome = outcome };

        Assert.Equal(expected, confirming.After(before).Result<ProhibitedMedia>());
        Assert.Equal(expected, confirming.After(before with { Endpoint = null }).Result<ProhibitedMedia>());
        Assert.Equal(RuleResult.Warn, confirming.After(before with { Endpoint = new EndpointKey("other") }).Result<ProhibitedMedia>());
        Assert.Equal(RuleResult.Warn, confirming.After(before with { Direction = ContactDirection.Inbound }).Result<ProhibitedMedia>());
        Assert.Equal(RuleResult.Warn, confirming.After(before with { Purpose = ContactPurpose.Collect }).Result<ProhibitedMedia>());
    }
}
