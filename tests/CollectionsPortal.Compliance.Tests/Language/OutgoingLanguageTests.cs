using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Language;

namespace CollectionsPortal.Compliance.Tests.Language;

public sealed class OutgoingLanguageTests
{
    private const string OptOut = "Reply STOP to stop texts to this telephone number.";
    private const string Initial = "This is an attempt to collect a debt, and any information obtained will be used for that purpose.";
    private const string Later = "This message is from a debt collector.";

    private static readonly OutgoingContext Text = new()
    {
        Form = MessageForm.Text,
        Disclosure = DisclosureDue.Later,
        IsTimeBarred = false,
        IsInValidationPeriod = false,
    };

    [Fact]
    public void Comment_6e_1_i_ReplyStop() => Official.Holds("6(e)-1.i");

    [Theory]
    [InlineData("Click here to opt out of further emails to this email address.")]
    [InlineData("You may opt out of further emails from us to this address by replying with the word “stop” in the subject line.")]
    [InlineData("Unsubscribe: https://harborview.example/u/1")]
    public void Comment_6e_1_ii_iii_ALinkOrAReply(string line)
    {
        Assert.Empty(OutgoingLanguage.Check($"Your payment of $45.00 arrived. {Later} {line}", Text with { Form = MessageForm.Email }));
    }

    [Theory]
    [InlineData(MessageForm.Text, true)]
    [InlineData(MessageForm.Email, true)]
    [InlineData(MessageForm.SocialMessage, true)]
    [InlineData(MessageForm.Letter, false)]
    [InlineData(MessageForm.Spoken, false)]
    public void Check_NoWayToOptOut_IsMissingInElectronicMessagesOnly(MessageForm form, bool isMissing)
    {
        var text = $"Your payment of $45.00 arrived. {Later}";

        var found = OutgoingLanguage.Check(text, Text with { Form = form });

        Assert.Equal(isMissing, found.Any(f => f.Kind == FindingKind.OptOutLine && f.IsBlocking && f.Start == text.Length && f.Citation.Text == "12 CFR 1006.6(e)"));
    }

    [Theory]
    [InlineData("To opt out of these texts, call 804-555-0134.")]
    [InlineData("To stop these emails, write to us by mail at PO Box 12.")]
    [InlineData("Reply STOP with your account number to stop these texts.")]
    [InlineData("Para dejar de recibir mensajes llame al 804-555-0134. Responda STOP.")]
    public void Comment_6d4iiC4_1_ii_AHurdleToOptingOut_IsRefused(string line)
    {
        Assert.Contains(OutgoingLanguage.Check($"{Later} {line}", Text), f => f.Kind == FindingKind.OptOutLine && f.IsBlocking);
    }

    [Theory]
    [InlineData(DisclosureDue.Initial, Initial, true)]
    [InlineData(DisclosureDue.Unknown, Initial, true)]
    [InlineData(DisclosureDue.Later, Initial, true)]
    [InlineData(DisclosureDue.Later, Later, true)]
    [InlineData(DisclosureDue.Initial, Later, false)]
    [InlineData(DisclosureDue.Unknown, Later, false)]
    [InlineData(DisclosureDue.Initial, "This is an attempt to collect a debt.", false)]
    [InlineData(DisclosureDue.Later, "We are not a debt collector.", false)]
    [InlineData(DisclosureDue.Later, "", false)]
    [InlineData(DisclosureDue.None, "", true)]
    public void Check_TheDisclosureThatIsDue_MustStandThere(DisclosureDue due, string line, bool isEnough)
    {
        var found = OutgoingLanguage.Check($"The balance of your account with Harbor Bank is $312.40. {line} {OptOut}", Text with { Disclosure = due });

        Assert.Equal(isEnough, found.All(f => f.Kind != FindingKind.DisclosureLine));
    }

    [Fact]
    public void Comment_18e4_1_i_TheFirstIsInSpanish_SoIsTheDisclosure()
    {
        const string Spanish = "El saldo de su cuenta con Harbor Bank es de $312.40. Responda STOP para no recibir más mensajes en este número.";
        var first = Text with { Disclosure = DisclosureDue.Initial };

        Assert.Contains(OutgoingLanguage.Check($"{Spanish} {Initial}", first), f => f.Kind == FindingKind.DisclosureLine && f.Suggestion.StartsWith("Esto", StringComparison.Ordinal));
        Assert.Empty(OutgoingLanguage.Check($"{Spanish} Esto es un intento de cobrar una deuda y toda información obtenida será utilizada con ese propósito.", first));
    }

    [Fact]
    public void Comment_18e4_1_i_PartlyEnglishPartlySpanish_TheDisclosureInBoth()
    {
        const string Both = "The balance of your account is $312.40. El saldo de su cuenta es de $312.40. Reply STOP to stop texts. Responda STOP para no recibir más mensajes.";

        Assert.Contains(OutgoingLanguage.Check($"{Both} {Later}", Text), f => f.Kind == FindingKind.DisclosureLine);
        Assert.Empty(OutgoingLanguage.Check($"{Both} {Later} Este mensaje es de un cobrador de deudas.", Text));
    }

    [Fact]
    public void Check_AnotherLanguage_IsDoubtful_NotClean()
    {
        var found = OutgoingLanguage.Check($"Dobrý den, dovolujeme si připomenout, že splátka vašeho úvěru dosud nebyla uhrazena a prosíme o zprávu. {Later} {OptOut}", Text);

        Assert.Contains(found, f => f.Kind == FindingKind.UnknownLanguage && f.Severity == FindingSeverity.Doubtful);
    }

    [Theory]
    [InlineData(true, FindingSeverity.Block)]
    [InlineData(null, FindingSeverity.Doubtful)]
    public void Paragraph_26b_AHintAtASuit_OnAnOldDebt(bool? isTimeBarred, FindingSeverity severity)
    {
        var found = Assert.Single(OutgoingLanguage.CheckWords("Our client reserves all rights.", Text with { IsTimeBarred = isTimeBarred }));

        Assert.Equal((FindingKind.TimeBarred, severity, "12 CFR 1006.26(b)"), (found.Kind, found.Severity, found.Citation.Text));
    }

    [Fact]
    public void Paragraph_18c1_AThreatOfSuit_IsRefused_UnlessLawfulAndIntended_AndAlwaysOnAnOldDebt()
    {
        const string Threat = "We will file a lawsuit in the county court.";

        Assert.Equal(FindingSeverity.Block, Assert.Single(OutgoingLanguage.CheckWords(Threat, Text)).Severity);
        Assert.Equal(FindingSeverity.Doubtful, Assert.Single(OutgoingLanguage.CheckWords(Threat, Text with { LegalStepIsIntended = true })).Severity);
        Assert.Contains(OutgoingLanguage.CheckWords(Threat, Text with { LegalStepIsIntended = true, IsTimeBarred = true }), f => f.Kind == FindingKind.TimeBarred && f.IsBlocking);
    }

    [Theory]
    [InlineData(true, FindingSeverity.Block)]
    [InlineData(null, FindingSeverity.Doubtful)]
    [InlineData(false, null)]
    public void Paragraph_38b1_ADeadlineToPay_WhileTheRightToDisputeRuns(bool? isInPeriod, FindingSeverity? severity)
    {
        var found = OutgoingLanguage.CheckWords("Please pay $50 within ten days.", Text with { IsInValidationPeriod = isInPeriod });

        Assert.Equal(severity, found.SingleOrDefault()?.Severity);
    }

    [Theory]
    [InlineData(RequiredContent.TimeBarredNotice, "The law limits how long you can be sued on a debt. Because of the age of your debt, we will not sue you for it.", true)]
    [InlineData(RequiredContent.TimeBarredNotice, "This account is from 2009.", false)]
    [InlineData(RequiredContent.NotPersonallyLiable, "You are not personally liable for this debt.", true)]
    [InlineData(RequiredContent.NotPersonallyLiable, "You are liable for this debt.", false)]
    [InlineData(RequiredContent.FirstDisclosure, Initial, true)]
    [InlineData(RequiredContent.FirstDisclosure, "", false)]
    public void Check_WhatThePermitRequires_MustStandThere(RequiredContent required, string line, bool isEnough)
    {
        var found = OutgoingLanguage.Check($"The balance is $312.40. {Later} {line} {OptOut}", Text with { Required = [required], IsTimeBarred = true });

        Assert.Equal(isEnough, found.Count == 0);
    }

    [Fact]
    public void FormB1_TheModelNotice_HasNothingToFind()
    {
        const string Notice =
            "North South Group is a debt collector. We are trying to collect a debt that you owe to Bank of Rockville. We will use any information you give us to help collect the debt. "
            + "Our information shows: You had a Main Street Department Store credit card from Bank of Rockville with account number 123-456-789. As of January 2, 2017, you owed: $2,234.56. "
            + "Between January 2, 2017 and today: You were charged this amount in interest: $75.00. Total amount of the debt now: $2,284.56. How can you dispute the debt? "
            + "Call or write to us by August 28, 2020, to dispute all or part of the debt. If you do not, we will assume that our information is correct. "
            + "If you write to us by August 28, 2020, we must stop collection on any amount you dispute until we send you information that shows you owe the debt. "
            + "Write to ask for the name and address of the original creditor, if different from the current creditor. If you write by August 28, 2020, we must stop collection until we send you that information. "
            + "Go to www.cfpb.gov/debt-collection to learn more about your rights under federal law. For instance, you have the right to stop or limit how we contact you. "
            + "Contact us about your payment options.";

        Assert.Empty(OutgoingLanguage.Check(Notice, new OutgoingContext { Form = MessageForm.Letter, Disclosure = DisclosureDue.Initial, IsInValidationPeriod = true, IsTimeBarred = false }));
    }

    [Fact]
    public void FormB3_TheModelNoticeInSpanish_HasNothingToFind()
    {
        const string Notice =
            "North South Group es un cobrador de deudas. Estamos tratando de cobrar una deuda que usted tiene con el Bank of Rockville. Usaremos cualquier información que nos brinde para ayudar a cobrar la deuda. "
            + "Monto total de la deuda ahora: $2,284.56. Llámenos o escríbanos antes del 28 de agosto del 2020 para disputar la totalidad o parte de la deuda. Si no lo hace, supondremos que nuestra información es correcta. "
            + "Si nos escribe antes del 28 de agosto del 2020, deberemos detener el cobro de cualquier cantidad que dispute hasta que le enviemos información que demuestre que debe la deuda.";

        Assert.Empty(OutgoingLanguage.Check(Notice, new OutgoingContext { Form = MessageForm.Letter, Disclosure = DisclosureDue.Initial, IsInValidationPeriod = true, IsTimeBarred = false }));
    }

    [Fact]
    public void Paragraph_10b2_AQuestionForAThirdPerson_TellsOfNoDebt()
    {
        var asking = new OutgoingContext { Form = MessageForm.Letter, Purpose = ContactPurpose.LocationInformation, Disclosure = DisclosureDue.None, IsTimeBarred = false, IsInValidationPeriod = false };

        Assert.Empty(OutgoingLanguage.Check("My name is Robin Smith. I am confirming where Maria Núñez can be reached by post.", asking));
        Assert.Contains(OutgoingLanguage.Check("My name is Robin Smith. Maria Núñez has an unpaid account with us.", asking), f => f.Kind == FindingKind.DebtMentioned && f.Words == "account");
    }

    [Fact]
    public void Paragraph_14h2i_AConfirmation_HoldsNothingElse()
    {
        var confirming = new OutgoingContext { Form = MessageForm.Text, Purpose = ContactPurpose.OptOutConfirmation, IsTimeBarred = false, IsInValidationPeriod = false };

        Assert.DoesNotContain(OutgoingLanguage.Check("We received your request and will send no more messages to this number.", confirming), f => f.Kind != FindingKind.OptOutLine);
        Assert.Contains(OutgoingLanguage.Check("You are unsubscribed. Please call us about your balance.", confirming), f => f.Kind == FindingKind.MoreThanConfirmation);
    }

    [Fact]
    public void Check_ALimitedContentMessage_GoesByItsSlots_AndNeedsNoDisclosure()
    {
        var message = Text with { Form = MessageForm.LimitedContentMessage, Disclosure = DisclosureDue.Unknown };

        Assert.Empty(OutgoingLanguage.Check("This is Robin Smith calling from ABC Inc. Please contact me or Jim Johnson at 1-800-555-1212.", message));
        Assert.False(OutgoingLanguage.MayLeave(OutgoingLanguage.Check($"This is Robin Smith calling from ABC Inc. Please contact me at 1-800-555-1212. {Later}", message)));
    }

    [Fact]
    public void Comment_14b1_2_AnObsceneMessage_IsRefused() => Official.Holds("14(b)(1)-2");

    [Fact]
    public void Check_AHintAtASuit_InAnOrdinaryMessage_IsDoubtful()
    {
        var found = Assert.Single(OutgoingLanguage.CheckWords("Our client reserves all rights.", Text));

        Assert.Equal((FindingKind.LegalThreat, FindingSeverity.Doubtful), (found.Kind, found.Severity));
        Assert.Equal(FindingSeverity.Block, Assert.Single(OutgoingLanguage.CheckWords("We will garnish your wages.", Text with { IsTimeBarred = null })).Severity);
    }
}
