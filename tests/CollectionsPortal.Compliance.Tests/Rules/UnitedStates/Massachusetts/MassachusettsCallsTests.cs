using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Massachusetts;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Massachusetts;

public sealed class MassachusettsCallsTests
{
    [Fact]
    public void TwoAreAllowed_AThirdIsNot()
    {
        var one = Given.Call().InMassachusetts().After(Past.Call("2026-04-07 12:00"));
        var two = one.After(Past.Call("2026-04-06 12:00", ContactOutcome.VoicemailNoMessage));

        Assert.Equal(RuleResult.Pass, one.Result<MassachusettsCalls>());
        Assert.Equal(RuleResult.Block, two.Result<MassachusettsCalls>());
        Assert.Equal(When.At("2026-04-13 00:00"), two.Check<MassachusettsCalls>().Until);
    }

    [Fact]
    public void TextsAndRecordedMessagesCount_EmailsDoNot()
    {
        var texts = Given.Call().InMassachusetts().After(Past.Sent("2026-04-07 12:00", Channel.Text), Past.Sent("2026-04-07 13:00", Channel.RinglessVoicemail));
        var emails = Given.Call().InMassachusetts().After(Past.Sent("2026-04-07 12:00", Channel.Email), Past.Sent("2026-04-07 13:00", Channel.Email));

        Assert.Equal(RuleResult.Block, texts.Result<MassachusettsCalls>());
        Assert.Equal(RuleResult.Block, texts.By(Channel.Text).Result<MassachusettsCalls>());
        Assert.Equal(RuleResult.Pass, emails.Result<MassachusettsCalls>());
        Assert.Equal(RuleResult.NotApplicable, texts.By(Channel.Email).Result<MassachusettsCalls>());
    }

    [Fact]
    public void EachDebtIsCountedByItself()
    {
        var aboutLoan = Given.Call().InMassachusetts().Owing("card", "loan").After(Past.Calls(2, "2026-04-07", "loan"));

        Assert.Equal(RuleResult.Pass, aboutLoan.Result<MassachusettsCalls>());
        Assert.Equal(RuleResult.Block, aboutLoan.About("loan").Result<MassachusettsCalls>());
    }

    [Fact]
    public void WhatDidNotConnect_OrAnsweredThem_IsNotCounted()
    {
        var free = Given.Call().InMassachusetts().After(
            Past.Call("2026-04-07 12:00"), Past.Call("2026-04-07 13:00", ContactOutcome.DidNotConnect), Past.Sent("2026-04-07 14:00", Channel.Text, ContactPurpose.ReplyToConsumer));

        Assert.Equal(RuleResult.Pass, free.Result<MassachusettsCalls>());
    }

    [Fact]
    public void AtWork_TwoInThirtyDays()
    {
        PastContact AtWork(string at) => Past.Call(at) with { Place = Place.Work };
        var work = Given.Call().InMassachusetts().Using("desk", LineKind.Landline, Place.Work);

        Assert.Equal(RuleResult.Pass, work.After(AtWork("2026-03-20 12:00")).Result<MassachusettsCalls>());
        var full = work.After(AtWork("2026-03-20 12:00"), AtWork("2026-03-25 12:00"));
        Assert.Equal(RuleResult.Block, full.Result<MassachusettsCalls>());
        Assert.Equal(When.At("2026-04-19 00:00"), full.Check<MassachusettsCalls>().Until);
        Assert.Equal(RuleResult.NeedsReview, full.Using("line", LineKind.Landline).Result<MassachusettsCalls>());
    }

    [Fact]
    public void InAnotherState_ItIsNotAsked()
    {
        var full = Given.Call().After(Past.Calls(2, "2026-04-07"));

        Assert.Equal(RuleResult.NotApplicable, full.Asked<MassachusettsCalls>().Result);
        Assert.Equal(Verdict.NotNow, full.InMassachusetts().Decide().Verdict);
        Assert.Equal(When.At("2026-04-14 08:00"), full.InMassachusetts().Decide().NextAllowed);
    }

    [Fact]
    public void ANumberThatMayBeAtWork_TheWorseAnswerStands()
    {
        var maybe = Given.Call().InMassachusetts().Using("mobile", LineKind.Unknown, Place.Unknown);

        Assert.Equal(RuleResult.NeedsReview, maybe.After(Past.Call("2026-03-20 12:00"), Past.Call("2026-03-21 12:00"), Past.Call("2026-03-22 12:00")).Result<MassachusettsCalls>());
        Assert.Equal(RuleResult.Block, maybe.After(Past.Call("2026-04-06 12:00"), Past.Call("2026-04-07 12:00"), Past.Call("2026-04-07 13:00")).Result<MassachusettsCalls>());
    }
}
