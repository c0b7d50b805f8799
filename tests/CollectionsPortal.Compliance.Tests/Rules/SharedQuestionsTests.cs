using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedKingdom;
using CollectionsPortal.Compliance.Rules.UnitedStates.NewYork;
using CollectionsPortal.Compliance.Rules.UnitedStates.States;
using CollectionsPortal.Compliance.Rules.UnitedStates.Washington;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Rules;

/// <summary>What several rules ask in the same way: holds, disputes, papers, the age of debts. Each on both sides of its line, by the strictest rule that asks.</summary>
public sealed class SharedQuestionsTests
{
    private static readonly Instant Noon = When.At("2026-04-08 12:00");

    [Fact]
    public void OfSeveralHolds_TheOneThatEndsLast_AndOneWithoutAnEndBeforeAll()
    {
        Instant? Until(params Hold[] holds) => Given.London().Consumer(consumer => consumer with { Holds = holds }).Check<KingdomMentalCapacity>().Until;
        var (soon, later, open) = (Sign("2026-04-09 12:00"), Sign("2026-04-20 12:00"), Sign(null));

        Assert.Equal(later.Until, Until(soon, later));
        Assert.Equal(later.Until, Until(later, soon));
        Assert.Null(Until(later, open));
        Assert.Null(Until(open, later));
        Assert.Equal(RuleResult.Block, Given.London().Consumer(consumer => consumer with { Holds = [open, later] }).Result<KingdomMentalCapacity>());
    }

    [Fact]
    public void AHold_BindsFromItsFirstMomentToItsLast_ForItsDebtsAlone()
    {
        RuleResult With(Hold hold) => Given.London().At(Noon).Consumer(consumer => consumer with { Holds = [hold] }).Result<KingdomMentalCapacity>();

        Assert.Equal(RuleResult.Block, With(Sign(null) with { From = Noon }));
        Assert.Equal(RuleResult.Pass, With(Sign(null) with { From = Noon + Duration.Epsilon }));
        Assert.Equal(RuleResult.Pass, With(Sign(null) with { Until = Noon }));
        Assert.Equal(RuleResult.Block, With(Sign(null) with { Until = Noon + Duration.Epsilon }));
        Assert.Equal(RuleResult.Block, With(Sign(null) with { Debts = [new DebtKey("card")] }));
        Assert.Equal(RuleResult.Pass, With(Sign(null) with { Debts = [new DebtKey("loan")] }));
        Assert.Equal(RuleResult.Pass, With(Sign(null) with { Kind = HoldKind.SupportNeeds }));
        Assert.Equal(RuleResult.Block, Given.London().Consumer(consumer => consumer with { Holds = [Sign(null)] }).For(ContactPurpose.NoticeOfRemedy).Result<KingdomMentalCapacity>());
        Assert.Equal(RuleResult.NotApplicable, Given.London().Consumer(consumer => consumer with { Holds = [Sign(null)] }).To(RecipientRole.Attorney).Result<KingdomMentalCapacity>());
    }

    [Fact]
    public void ADispute_BindsFromItsReceiptToItsAnswer()
    {
        RuleResult With(Dispute dispute) => Given.London().At(Noon).Card(card => card with { Disputes = [dispute] }).Result<KingdomDisputes>();
        var dispute = new Dispute { ReceivedAt = Noon, Form = StatementForm.Oral, Kind = DisputeKind.WholeDebt };

        Assert.Equal(RuleResult.Block, With(dispute));
        Assert.Equal(RuleResult.Pass, With(dispute with { ReceivedAt = Noon + Duration.Epsilon }));
        Assert.Equal(RuleResult.Pass, With(dispute with { AnsweredAt = Noon }));
        Assert.Equal(RuleResult.Block, With(dispute with { AnsweredAt = Noon + Duration.Epsilon }));
        Assert.Equal(RuleResult.Block, With(dispute with { Kind = DisputeKind.OriginalCreditor }));
        Assert.Equal(RuleResult.Warn, With(dispute with { Kind = DisputeKind.PartOfDebt }));
    }

    [Fact]
    public void ADisputeOfTheWhole_WeighsMoreThanOneOfAPart_WhicheverComesFirst()
    {
        var part = new Dispute { ReceivedAt = Noon - Duration.FromDays(2), Form = StatementForm.Written, Kind = DisputeKind.PartOfDebt };
        var whole = part with { Kind = DisputeKind.WholeDebt };
        RuleResult With(params Dispute[] disputes) => Given.London().At(Noon).Card(card => card with { Disputes = disputes }).Result<KingdomDisputes>();

        Assert.Equal(RuleResult.Block, With(part, whole));
        Assert.Equal(RuleResult.Block, With(whole, part));
        Assert.Equal(RuleResult.Warn, With(part, whole with { AnsweredAt = Noon }));
    }

    [Fact]
    public void ADisputeOfAnotherDebt_OrToSomebodyElse_DoesNotBind()
    {
        var disputed = Given.London().Disputed("2026-04-01 12:00", StatementForm.Written);

        Assert.Equal(RuleResult.Pass, disputed.Owing([.. disputed.Facts.Debts, Given.Debt("loan")]).About("loan").Result<KingdomDisputes>());
        Assert.Equal(RuleResult.Block, disputed.Owing([.. disputed.Facts.Debts, Given.Debt("loan")]).About("loan", "card").Result<KingdomDisputes>());
        Assert.Equal(RuleResult.Pass, disputed.About("not-held").Result<KingdomDisputes>());
        Assert.Equal(RuleResult.NotApplicable, disputed.To(RecipientRole.Creditor).Result<KingdomDisputes>());
        Assert.Equal(RuleResult.Block, disputed.For(ContactPurpose.NoticeOfRemedy).Result<KingdomDisputes>());
        Assert.Equal(RuleResult.NotApplicable, disputed.For(ContactPurpose.ValidationNotice).Result<KingdomDisputes>());
        Assert.Equal(RuleResult.NotApplicable, Given.Call().In("TX", "75201").Disputed("2026-04-01 12:00", StatementForm.Written).To(RecipientRole.Creditor).Result<TexasDisputes>());
        Assert.Equal(RuleResult.NeedsReview, Given.Call().In("TX", "75201").Disputed("2026-04-01 12:00", StatementForm.Electronic).For(ContactPurpose.NoticeOfRemedy).Result<TexasDisputes>());
    }

    [Fact]
    public void APaperIsOwed_FromItsRequestToItsAnswer_AndOnlyOfItsKind()
    {
        RuleResult With(PaperRequest request) => Given.Call().InWashington().At(Noon).Card(card => card with { Kind = DebtKind.Medical, Requests = [request] }).Result<WashingtonMedicalDebts>();
        var request = new PaperRequest { Kind = RequestKind.ItemizedStatement, ReceivedAt = Noon };

        Assert.Equal(RuleResult.Block, With(request));
        Assert.Equal(RuleResult.Pass, With(request with { ReceivedAt = Noon + Duration.Epsilon }));
        Assert.Equal(RuleResult.Pass, With(request with { AnsweredAt = Noon }));
        Assert.Equal(RuleResult.Block, With(request with { AnsweredAt = Noon + Duration.Epsilon }));
        Assert.Equal(RuleResult.Pass, With(request with { Kind = RequestKind.Documents }));
    }

    [Fact]
    public void TheAgeOfTheWorstDebt_Decides()
    {
        DebtFacts Aged(string key, string? ends) => Given.Debt(key) with { LimitationEndsOn = ends is null ? null : When.Day(ends) };
        RuleResult With(params DebtFacts[] debts) => Given.Message(Channel.Letter).In("CA", "90001").Owing(debts).About([.. debts.Select(debt => debt.Key.Value)]).Result<CaliforniaTimeBarredNotice>();
        var (young, unknown, old) = (Aged("young", "2030-01-01"), Aged("unknown", null), Aged("old", "2026-04-07"));

        Assert.Equal(RuleResult.Pass, With(young));
        Assert.Equal(RuleResult.Warn, With(young, unknown));
        Assert.Equal(RuleResult.Warn, With(unknown, young));
        Assert.Equal(RuleResult.Require, With(unknown, old));
        Assert.Equal(RuleResult.Require, With(old, unknown, young));
        Assert.Equal(RuleResult.Warn, Given.Message(Channel.Letter).In("CA", "90001").Owing(young).About("young", "not-held").Result<CaliforniaTimeBarredNotice>());
        Assert.Equal(RuleResult.NotApplicable, Given.Message(Channel.Letter).In("CA", "90001").Owing(old).About("old").For(ContactPurpose.ValidationNotice).Result<CaliforniaTimeBarredNotice>());
        Assert.Equal(RuleResult.NotApplicable, Given.Message(Channel.Letter).In("CA", "90001").Owing(old).About("old").To(RecipientRole.Creditor).Result<CaliforniaTimeBarredNotice>());
    }

    [Fact]
    public void Nevada_TheLatestOfSeveralNotices_AndOnlyMedicalOnes()
    {
        DebtFacts Medical(string key, string? mailed, DebtKind kind = DebtKind.Medical) => Given.Debt(key) with { Kind = kind, StateNoticeMailedOn = mailed is null ? null : When.Day(mailed) };
        RuleOutcome With(params DebtFacts[] debts) => Given.Call().In("NV", "89101").Owing(debts).About([.. debts.Select(debt => debt.Key.Value)]).Check<NevadaMedicalNotice>();
        var (first, second, none) = (Medical("a", "2026-02-20"), Medical("b", "2026-03-01"), Medical("c", null));

        Assert.Equal(When.At("2026-05-01 00:00", "America/Los_Angeles"), With(first, second).Until);
        Assert.Equal(When.At("2026-05-01 00:00", "America/Los_Angeles"), With(second, first).Until);
        Assert.Equal(RuleResult.Block, With(Medical("d", null, DebtKind.Unknown), first).Result);
        Assert.Equal(RuleResult.Block, With(first, Medical("d", null, DebtKind.Unknown)).Result);
        Assert.Equal(RuleResult.Block, With(none).Result);
        Assert.Equal(When.At("2026-05-01 00:00", "America/Los_Angeles"), With(Medical("d", "2026-03-01", DebtKind.Unknown)).Until);
        Assert.Equal(RuleResult.NotApplicable, Given.Call().In("NV", "89101").Owing(none).About("c").To(RecipientRole.Creditor).Result<NevadaMedicalNotice>());
    }

    [Fact]
    public void NewYorkCity_SixtyDaysOfUse_ToTheMoment_AndOnlyFromThere()
    {
        var text = Given.Message(Channel.Text, "2027-02-10 12:00").InNewYorkCity();
        var now = text.Facts.Proposal.AsOf;
        var edge = now - Duration.FromDays(60);
        RuleResult After(Func<PastContact, PastContact> change) => text.After(change(Past.Inbound("2027-02-01 12:00", Channel.Text))).Result<NewYorkCityElectronicConsent>();
        RuleResult Used(Instant at) => text.Proven(new ContactProcedure { Route = ProcedureRoute.ConsumerUsedIt, LastUsedByThemAt = at }).Result<NewYorkCityElectronicConsent>();

        Assert.Equal(RuleResult.Pass, After(contact => contact with { At = edge }));
        Assert.Equal(RuleResult.Block, After(contact => contact with { At = edge - Duration.Epsilon }));
        Assert.Equal(RuleResult.Pass, After(contact => contact with { At = now }));
        Assert.Equal(RuleResult.Block, After(contact => contact with { At = now + Duration.Epsilon }));
        Assert.Equal(RuleResult.Block, After(contact => contact with { Direction = ContactDirection.Outbound }));
        Assert.Equal(RuleResult.Block, After(contact => contact with { Endpoint = new EndpointKey("other") }));
        Assert.Equal(RuleResult.Pass, Used(edge));
        Assert.Equal(RuleResult.Block, Used(edge - Duration.Epsilon));
    }

    [Fact]
    public void NewYorkCity_ConsentOfItsKind_InForce_ForThisDebtAndAddress()
    {
        var text = Given.Message(Channel.Text, "2027-02-10 12:00").InNewYorkCity();
        var now = text.Facts.Proposal.AsOf;
        var given = new ContactConsent { Scope = ConsentScope.Electronic, GivenAt = now - Duration.FromDays(90), Origin = ConsentOrigin.DirectlyToUs, DuringLawfulContact = false, Form = StatementForm.Written };
        RuleResult With(ContactConsent consent) => text.Consumer(consumer => consumer with { Consents = [consent] }).Result<NewYorkCityElectronicConsent>();

        Assert.Equal(RuleResult.Pass, With(given));
        Assert.Equal(RuleResult.Pass, With(given with { GivenAt = now }));
        Assert.Equal(RuleResult.Block, With(given with { GivenAt = now + Duration.Epsilon }));
        Assert.Equal(RuleResult.Block, With(given with { RevokedAt = now }));
        Assert.Equal(RuleResult.Pass, With(given with { RevokedAt = now + Duration.Epsilon }));
        Assert.Equal(RuleResult.Block, With(given with { Scope = ConsentScope.Automated }));
        Assert.Equal(RuleResult.Block, With(given with { Origin = ConsentOrigin.PriorCollector }));
        Assert.Equal(RuleResult.Block, With(given with { Debts = [new DebtKey("loan")] }));
        Assert.Equal(RuleResult.Block, With(given with { Endpoint = new EndpointKey("other") }));
        Assert.Equal(RuleResult.Pass, With(given with { Debts = [new DebtKey("card")], Endpoint = Given.Mobile }));
    }

    [Fact]
    public void NewYork_ConsentToEmail_FromItsMoment()
    {
        RuleResult Agreed(Instant at) => Given.Message(Channel.Email).InBuffalo().At(Noon).Proven(new ContactProcedure { Route = ProcedureRoute.DirectConsent, ConsentedAt = at }).Result<NewYorkEmail>();

        Assert.Equal(RuleResult.Pass, Agreed(Noon));
        Assert.Equal(RuleResult.NeedsReview, Agreed(Noon + Duration.Epsilon));
        Assert.Equal(RuleResult.NotApplicable, Given.Message(Channel.Email).InBuffalo().For(ContactPurpose.ValidationNotice).Result<NewYorkEmail>());
        Assert.Equal(RuleResult.NotApplicable, Given.Message(Channel.Email).InBuffalo().To(RecipientRole.Creditor).Result<NewYorkEmail>());
    }

    [Fact]
    public void NewYorkCity_TheOlderRule_AsksForItsWords_OnlyOfTheConsumer()
    {
        var call = Given.Call().InNewYorkCity();

        Assert.Equal([RequiredContent.CallbackNumberNamesAndAmount], call.Check<NewYorkCityTwoContacts>().Required);
        Assert.Equal(RuleResult.Pass, call.For(ContactPurpose.LocationInformation).Result<NewYorkCityTwoContacts>());
        Assert.Equal(RuleResult.Pass, call.To(RecipientRole.ThirdParty, "neighbour").Result<NewYorkCityTwoContacts>());
    }

    [Fact]
    public void NewYorkCity_ARequestToStop_BindsWhatItIsAbout_FromItsReceipt()
    {
        var call = Given.Call("2027-02-10 12:00").InNewYorkCity();
        var now = call.Facts.Proposal.AsOf;
        RuleResult With(CeaseRequest request) => call.Consumer(consumer => consumer with { CeaseRequests = [request] }).Result<NewYorkCityCease>();
        var request = new CeaseRequest { ReceivedAt = now, Form = StatementForm.Oral };

        Assert.Equal(RuleResult.Block, With(request));
        Assert.Equal(RuleResult.Pass, With(request with { ReceivedAt = now + Duration.Epsilon }));
        Assert.Equal(RuleResult.Pass, With(request with { WithdrawnAt = now }));
        Assert.Equal(RuleResult.Pass, With(request with { Debts = [new DebtKey("loan")] }));
        Assert.Equal(RuleResult.NotApplicable, call.Consumer(consumer => consumer with { CeaseRequests = [request] }).For(ContactPurpose.ValidationNotice).Result<NewYorkCityCease>());
    }

    [Fact]
    public void Washington_HomeHours_BindWhateverMayBeAHome()
    {
        Scenario Early(LineKind line, Place place) => Given.Call().InWashington().Using("line", line, place).At(When.At("2026-04-08 07:00", "America/Los_Angeles"));

        Assert.Equal(RuleResult.Block, Early(LineKind.Landline, Place.Unknown).Result<WashingtonHours>());
        Assert.Equal(RuleResult.Block, Early(LineKind.Unknown, Place.Work).Result<WashingtonHours>());
        Assert.Equal(RuleResult.Block, Early(LineKind.Mobile, Place.Work).Result<WashingtonHours>());
        Assert.Equal(RuleResult.NotApplicable, Early(LineKind.Landline, Place.Other).Result<WashingtonHours>());
        Assert.Equal(RuleResult.NotApplicable, Early(LineKind.Landline, Place.Home).To(RecipientRole.ThirdParty, "neighbour").Result<WashingtonHours>());
    }

    private static Hold Sign(string? until) => new() { Kind = HoldKind.MentalCapacity, From = When.At("2026-04-01 00:00"), Until = until is null ? null : When.At(until) };
}
