using CollectionsPortal.Compliance.Facts;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests;

/// <summary>What many rules ask of the facts in the same way.</summary>
public sealed class RuleContextTests
{
    private static readonly Instant Wrote = When.At("2026-04-08 09:00");

    private static readonly Scenario Reply = Given.Message(Channel.Email).For(ContactPurpose.ReplyToConsumer).After(Past.Inbound("2026-04-08 09:00", Channel.Email));

    [Theory]
    [InlineData(ContactOutcome.NotPlaced, true)]
    [InlineData(ContactOutcome.DidNotConnect, true)]
    [InlineData(ContactOutcome.Undelivered, true)]
    [InlineData(ContactOutcome.Sent, false)]
    [InlineData(ContactOutcome.Unknown, false)]
    public void UnansweredMessage_AnAnswerThatNeverLeft_IsNone(ContactOutcome outcome, bool isUnanswered)
    {
        var answered = Reply.After(Past.Sent("2026-04-08 10:00", Channel.Email) with { Outcome = outcome });

        Assert.Equal(isUnanswered ? Wrote : null, answered.Context().UnansweredMessage());
    }

    [Theory]
    [InlineData("2026-04-08 08:59", true)]
    [InlineData("2026-04-08 09:00", false)]
    [InlineData("2026-04-08 09:01", false)]
    [InlineData("2026-04-08 12:00", false)]
    [InlineData("2026-04-08 12:01", true)]
    public void UnansweredMessage_OnlyWhatWentAfterIt_AndBeforeNow_AnswersIt(string sent, bool isUnanswered)
    {
        Assert.Equal(isUnanswered, Reply.After(Past.Sent(sent, Channel.Email)).Context().UnansweredMessage() is not null);
    }

    [Fact]
    public void UnansweredMessage_InThisMedium_OfThisPerson_FromThisAddress_ForAnAnswer()
    {
        Instant? Asked(Scenario scenario, string? from = null) => scenario.Context().UnansweredMessage(from is null ? null : new EndpointKey(from));

        Assert.Equal(Wrote, Asked(Reply, "mobile"));
        Assert.Null(Asked(Reply, "other"));
        Assert.Null(Asked(Reply.By(Channel.Text)));
        Assert.Null(Asked(Reply.To(RecipientRole.Spouse, "spouse")));
        Assert.Null(Asked(Reply.For(ContactPurpose.Collect)));
        Assert.Null(Asked(Reply.At("2026-04-08 08:59")));
        Assert.Equal(Wrote, Asked(Reply.At("2026-04-08 09:00")));
        Assert.Equal(Wrote, Asked(Reply.For(ContactPurpose.OptOutConfirmation)));
        Assert.Equal(When.At("2026-04-08 11:00"), Asked(Reply.After(Past.Inbound("2026-04-08 11:00", Channel.Email), Past.Inbound("2026-04-08 10:00", Channel.Email))));
    }

    [Theory]
    [InlineData(ContactOutcome.VoicemailNoMessage, true)]
    [InlineData(ContactOutcome.ReachedConsumer, false)]
    [InlineData(ContactOutcome.Unknown, false)]
    [InlineData(ContactOutcome.Open, false)]
    public void UnansweredMessage_ACallOfTheirs_UnlessItWasOrMayHaveBeenATalk(ContactOutcome outcome, bool isUnanswered)
    {
        var rang = Given.Call().For(ContactPurpose.ReplyToConsumer).After(Past.Inbound("2026-04-08 09:00", Channel.Call, outcome));

        Assert.Equal(isUnanswered, rang.Context().UnansweredMessage() is not null);
    }

    [Theory]
    [InlineData(RecipientRole.Consumer, true, false)]
    [InlineData(RecipientRole.SuccessorInInterest, true, false)]
    [InlineData(RecipientRole.Attorney, false, true)]
    [InlineData(RecipientRole.OurAttorney, false, true)]
    [InlineData(RecipientRole.ThirdParty, false, false)]
    [InlineData(RecipientRole.Unknown, true, false)]
    public void Recipients_AreTheConsumer_OrProfessionals_OrNeither(RecipientRole role, bool isConsumer, bool isProfessional)
    {
        var context = Given.Call().To(role, "somebody").Context();

        Assert.Equal((isConsumer, isProfessional), (context.ToConsumer, context.ToProfessional));
    }

    [Theory]
    [InlineData(Channel.Letter, LineKind.Mobile, true)]
    [InlineData(Channel.Call, LineKind.Landline, true)]
    [InlineData(Channel.Call, LineKind.Unknown, true)]
    [InlineData(Channel.Call, LineKind.Mobile, false)]
    [InlineData(Channel.RinglessVoicemail, LineKind.Landline, true)]
    [InlineData(Channel.Text, LineKind.Landline, false)]
    [InlineData(Channel.Email, LineKind.Unknown, false)]
    public void IsTiedToPlace_LettersAndLandlines(Channel channel, LineKind line, bool expected)
    {
        Assert.Equal(expected, Given.Message(channel).Using("there", line).Context().IsTiedToPlace);
    }

    [Fact]
    public void HasConsent_ToEveryProposedDebt_AtThisAddress()
    {
        var given = new ContactConsent { Scope = ConsentScope.Electronic, GivenAt = When.At("2026-04-01 12:00"), Origin = ConsentOrigin.DirectlyToUs, DuringLawfulContact = true };
        bool Has(ContactConsent consent, params string[] debts) => Given.Call().Owing("card", "loan").About(debts).Consumer(consumer => consumer with { Consents = [consent] }).Context().HasConsent(ConsentScope.Electronic);

        Assert.True(Has(given, "card", "loan"));
        Assert.True(Has(given));
        Assert.True(Has(given with { Debts = [new DebtKey("card")] }, "card"));
        Assert.False(Has(given with { Debts = [new DebtKey("card")] }, "card", "loan"));
        Assert.False(Has(given with { Debts = [new DebtKey("card")] }));
        Assert.True(Has(given with { Endpoint = Given.Mobile }, "card"));
        Assert.False(Has(given with { Endpoint = new EndpointKey("other") }, "card"));
        Assert.False(Has(given with { Scope = ConsentScope.Workplace }, "card"));
    }

    [Theory]
    [InlineData("SL-1", "SL-1", DebtKind.StudentLoan, true, true)]
    [InlineData("SL-1", "SL-2", DebtKind.StudentLoan, false, false)]
    [InlineData("SL-1", null, DebtKind.StudentLoan, true, false)]
    [InlineData(null, null, DebtKind.StudentLoan, true, false)]
    [InlineData(null, null, DebtKind.Unknown, true, false)]
    [InlineData(null, null, DebtKind.CreditCard, false, false)]
    [InlineData("SL-1", null, DebtKind.CreditCard, false, false)]
    public void LoansUnderOneNumber_AreOneDebt_AndWhereItIsNotKnownTheyMayBe(string? one, string? other, DebtKind kind, bool isSame, bool isSurelySame)
    {
        var (first, second) = (Given.Debt("a") with { Kind = kind, ServicedUnder = one }, Given.Debt("b") with { Kind = kind, ServicedUnder = other });
        var context = Given.Call().Owing(first, second).Context();

        Assert.Equal((isSame, isSurelySame), (context.IsSameDebt(first.Key, second.Key), context.IsSurelySameDebt(first.Key, second.Key)));
        Assert.True(context.IsSameDebt(first.Key, first.Key) && context.IsSurelySameDebt(first.Key, first.Key));
        Assert.False(context.IsSameDebt(first.Key, new DebtKey("not held")));
    }
}
