using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class DisputeStopTests
{
    private static readonly Dispute Timely = new() { ReceivedAt = When.At("2026-04-06 10:00"), Form = StatementForm.Written };

    private static Scenario With(Dispute dispute, string at = "2026-04-08 12:00") => Given.Call(at).Owing("card", "medical").Card(card => card with
    {
        ValidationNotice = new ValidationNotice { SentOn = When.Day("2026-03-01"), PeriodEndsOn = When.Day("2026-04-07") },
        Disputes = [dispute],
    });

    [Fact]
    public void Paragraph_38d2_CollectionRests_UntilVerificationIsSent()
    {
        var answered = Timely with { AnsweredAt = When.At("2026-04-08 12:00") };

        Assert.Equal(RuleResult.Pass, With(Timely, "2026-04-06 09:59").Result<DisputeStop>());
        Assert.Equal(RuleResult.Block, With(Timely).Result<DisputeStop>());
        Assert.Equal(RuleResult.Block, With(answered, "2026-04-08 11:59").Result<DisputeStop>());
        Assert.Equal(RuleResult.Pass, With(answered, "2026-04-08 12:00").Result<DisputeStop>());
    }

    [Fact]
    public void Paragraph_38d2_OnlyThatDebtRests()
    {
        Assert.Equal(RuleResult.Pass, With(Timely).About("medical").Result<DisputeStop>());
    }

    [Theory]
    [InlineData("2026-04-07 23:59", RuleResult.Block)]
    [InlineData("2026-04-08 00:00", RuleResult.Warn)]
    public void Paragraph_38d2_OnTheLastDayItIsInTime_TheDayAfterItIsLate(string received, RuleResult expected)
    {
        Assert.Equal(expected, With(Timely with { ReceivedAt = When.At(received) }).Result<DisputeStop>());
    }

    [Fact]
    public void Check_WhereTheEndIsUnknown_ItIsInTime()
    {
        var unknown = With(Timely with { ReceivedAt = When.At("2026-04-08 10:00") }).Card(card => card with { ValidationNotice = null });

        Assert.Equal(RuleResult.Block, unknown.Result<DisputeStop>());
    }

    [Fact]
    public void Comment_38_1_WhatCountsAsWriting() => Official.Holds("38-1");

    [Fact]
    public void Paragraph_38d2_APartOfTheDebt_LeavesTheRest()
    {
        Assert.Equal(RuleResult.Warn, With(Timely with { Kind = DisputeKind.PartOfDebt }).Result<DisputeStop>());
    }

    [Fact]
    public void Paragraph_38c_ARequestForTheOriginalCreditor_StopsToo()
    {
        var request = Timely with { Kind = DisputeKind.OriginalCreditor };

        Assert.Equal(RuleResult.Block, With(request).Result<DisputeStop>());
        Assert.Equal(RuleResult.Pass, With(request with { AnsweredAt = When.At("2026-04-07 10:00") }).Result<DisputeStop>());
    }

    [Theory]
    [InlineData(ContactPurpose.DebtVerification, RuleResult.NotApplicable)]
    [InlineData(ContactPurpose.OriginalCreditorAnswer, RuleResult.NotApplicable)]
    [InlineData(ContactPurpose.RequiredByLaw, RuleResult.NotApplicable)]
    [InlineData(ContactPurpose.ReplyToConsumer, RuleResult.NeedsReview)]
    [InlineData(ContactPurpose.NoticeOfRemedy, RuleResult.Block)]
    public void Paragraph_38d2_TheAnswerItselfMayGo(ContactPurpose purpose, RuleResult expected)
    {
        Assert.Equal(expected, With(Timely).By(Channel.Letter).For(purpose).Result<DisputeStop>());
    }
}
