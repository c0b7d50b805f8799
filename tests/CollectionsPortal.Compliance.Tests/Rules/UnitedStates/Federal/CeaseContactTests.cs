using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class CeaseContactTests
{
    private static readonly CeaseRequest Written = new() { ReceivedAt = When.At("2026-08-06 10:00"), Form = StatementForm.Written, Debts = [new DebtKey("card")] };

    private static Scenario With(CeaseRequest request, string at = "2026-08-07 12:00") =>
        Given.Message(Channel.Email, at).Owing("card", "medical").Consumer(consumer => consumer with { CeaseRequests = [request] });

    [Fact]
    public void Comment_6c1_1_i_CompleteOnReceipt_TheEmailOfAugustFourthWasLawful() => Official.Holds("6(c)(1)-1.i");

    [Theory]
    [InlineData(Channel.Call)]
    [InlineData(Channel.Text)]
    [InlineData(Channel.Letter)]
    public void Paragraph_6c1_BarsEveryMedium_ForThatDebt(Channel channel)
    {
        Assert.Equal(RuleResult.Block, With(Written).By(channel).Result<CeaseContact>());
        Assert.Equal(RuleResult.Pass, With(Written).By(channel).About("medical").Result<CeaseContact>());
    }

    [Fact]
    public void Decide_NoTimeCuresIt()
    {
        var decision = With(Written).Decide();

        Assert.Equal(Verdict.No, decision.Verdict);
        Assert.Null(decision.NextAllowed);
        Assert.NotEmpty(decision.Awaits);
    }

    [Theory]
    [InlineData(ContactPurpose.CeaseAcknowledgement)]
    [InlineData(ContactPurpose.NoticeOfRemedy)]
    public void Paragraph_6c2_TheNamedNotices_GoOnce_OnceTheTextIsApproved(ContactPurpose purpose)
    {
        var notice = With(Written).For(purpose);

        Assert.Equal(RuleResult.NeedsReview, notice.Result<CeaseContact>());
        Assert.Equal(RuleResult.Warn, notice.Approved().Result<CeaseContact>());
        Assert.Equal(RuleResult.Block, notice.Approved().After(Past.Sent("2026-08-06 12:00", Channel.Letter, purpose)).Result<CeaseContact>());
        Assert.Equal(RuleResult.Warn, notice.Approved().After(Past.Sent("2026-08-05 12:00", Channel.Letter, purpose)).Result<CeaseContact>());
    }

    [Theory]
    [InlineData(ContactPurpose.ReplyToConsumer)]
    [InlineData(ContactPurpose.DebtVerification)]
    [InlineData(ContactPurpose.ValidationNotice)]
    [InlineData(ContactPurpose.RequiredByLaw)]
    public void Check_WhatMayYetBeLawful_NeedsReview(ContactPurpose purpose)
    {
        Assert.Equal(RuleResult.NeedsReview, With(Written).For(purpose).Result<CeaseContact>());
    }

    [Fact]
    public void Comment_6c2_2_ANoticeThatOtherLawDemands_GoesOnceApproved() => Official.Holds("6(c)(2)-2");

    [Fact]
    public void Check_Withdrawn_BindsNoMore()
    {
        Assert.Equal(RuleResult.Pass, With(Written with { WithdrawnAt = When.At("2026-08-07 11:00") }).Result<CeaseContact>());
    }

    [Fact]
    public void Check_SpokenWords_BarTheMediumNamed_AndPutTheRestInDoubt()
    {
        var spoken = new CeaseRequest { ReceivedAt = When.At("2026-08-06 10:00"), Form = StatementForm.Oral, Media = [Channel.Call] };

        Assert.Equal(RuleResult.Block, With(spoken).By(Channel.Call).Result<CeaseContact>());
        Assert.Equal(RuleResult.Block, With(spoken).By(Channel.RinglessVoicemail).Result<CeaseContact>());
        Assert.Equal(RuleResult.NeedsReview, With(spoken).By(Channel.Letter).Result<CeaseContact>());
        Assert.Equal(RuleResult.Pass, With(spoken, "2026-08-06 09:59").By(Channel.Call).Result<CeaseContact>());
    }

    [Fact]
    public void Check_SpokenWords_AMessageSince_MayBeAnswered()
    {
        var spoken = new CeaseRequest { ReceivedAt = When.At("2026-08-06 10:00"), Form = StatementForm.Oral, Media = [Channel.Email] };
        var reply = With(spoken).For(ContactPurpose.ReplyToConsumer);

        Assert.Equal(RuleResult.Warn, reply.After(Past.Inbound("2026-08-06 10:01", Channel.Email)).Result<CeaseContact>());
        Assert.Equal(RuleResult.Block, reply.After(Past.Inbound("2026-08-06 09:59", Channel.Email)).Result<CeaseContact>());
    }

    [Fact]
    public void Check_TheAttorneyMayStillBeWrittenTo()
    {
        Assert.Equal(RuleResult.NotApplicable, With(Written).To(RecipientRole.Attorney, "lawyer").Result<CeaseContact>());
    }
}
