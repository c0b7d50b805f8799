using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class ValidationNoticeDueTests
{
    private static Scenario Started(string on, string at) =>
        Given.Call(at).Card(card => card with { InitialCommunicationOn = When.Day(on), ValidationNotice = null });

    [Fact]
    public void Paragraph_34a1iB_FiveCalendarDays_TheSixthIsTooLate()
    {
        Assert.Equal(RuleResult.Pass, Started("2026-04-03", "2026-04-08 20:00").Result<ValidationNoticeDue>());
        Assert.Equal(RuleResult.Block, Started("2026-04-03", "2026-04-09 08:00").Result<ValidationNoticeDue>());
    }

    [Fact]
    public void Check_OnceSent_CollectionGoesOn()
    {
        var sent = Started("2026-04-03", "2026-04-09 08:00").Card(card => card with { ValidationNotice = new ValidationNotice { SentOn = When.Day("2026-04-09") } });

        Assert.Equal(RuleResult.Pass, sent.Result<ValidationNoticeDue>());
    }

    [Fact]
    public void Comment_42a1_2_ANoticeThatCameBack_WasNotSent() => Official.Holds("42(a)(1)-2");

    [Theory]
    [InlineData(ContactPurpose.ValidationNotice)]
    [InlineData(ContactPurpose.DebtVerification)]
    [InlineData(ContactPurpose.OptOutConfirmation)]
    public void Check_TheNoticeItselfMayGo(ContactPurpose purpose)
    {
        Assert.Equal(RuleResult.NotApplicable, Started("2026-04-03", "2026-04-20 12:00").For(purpose).Result<ValidationNoticeDue>());
    }

    [Fact]
    public void Check_BeforeAnyCommunication_NothingIsDue()
    {
        Assert.Equal(RuleResult.Pass, Given.Call().Card(card => card with { InitialCommunicationOn = null, ValidationNotice = null }).Result<ValidationNoticeDue>());
    }

    [Fact]
    public void Check_WhereNobodyRecordedTheStart_TheFirstTalkOnFileIsIt()
    {
        var unrecorded = Given.Call("2026-04-09 08:00").Card(card => card with { InitialCommunicationOn = null, ValidationNotice = null });

        Assert.Equal(RuleResult.Block, unrecorded.After(Past.Talk("2026-04-03 10:00", "card")).Result<ValidationNoticeDue>());
        Assert.Equal(RuleResult.Pass, unrecorded.After(Past.Talk("2026-04-04 10:00", "card")).Result<ValidationNoticeDue>());
        Assert.Equal(RuleResult.Pass, unrecorded.After(Past.Call("2026-04-03 10:00", ContactOutcome.LimitedContentMessage)).Result<ValidationNoticeDue>());
    }

    [Fact]
    public void Comment_2d_2_ALimitedContentMessage_StartsNoClock() => Official.Holds("2(d)-2");

    [Fact]
    public void Check_AContactOfUnknownOutcome_MayHaveStartedTheClock()
    {
        var unrecorded = Given.Call("2026-04-20 12:00").Card(card => card with { InitialCommunicationOn = null, ValidationNotice = null });

        Assert.Equal(RuleResult.Block, unrecorded.After(Past.Call("2026-04-03 10:00", ContactOutcome.Unknown)).Result<ValidationNoticeDue>());
    }

    [Fact]
    public void Decide_AwaitsTheNotice()
    {
        var decision = Started("2026-04-03", "2026-04-09 08:00").Decide();

        Assert.Equal(Verdict.No, decision.Verdict);
        Assert.Contains("The validation notice", decision.Awaits);
    }
}
