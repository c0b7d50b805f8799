using CollectionsPortal.Compliance.Duties;
using CollectionsPortal.Compliance.Facts;

namespace CollectionsPortal.Compliance.Tests.Duties;

public sealed class OpenDutiesTests
{
    private static IReadOnlyList<Duty> Open(Scenario scenario) => OpenDuties.Of(scenario.Facts.Consumer, scenario.Facts.Debts, scenario.Facts.Proposal.AsOf);

    [Fact]
    public void Paragraph_34a1_TheValidationNotice_WithinFiveDays()
    {
        var talked = Given.Call().Card(card => card with { InitialCommunicationOn = When.Day("2026-04-03"), ValidationNotice = null });
        var duty = Assert.Single(Open(talked));

        Assert.Equal(("US-REGF-1006.34a-validation-timing", When.Day("2026-04-08")), (duty.Id, duty.DueOn));
        Assert.False(duty.IsOverdue(When.Day("2026-04-08")));
        Assert.True(duty.IsOverdue(When.Day("2026-04-09")));
        Assert.Empty(Open(Given.Call()));
        Assert.Single(Open(Given.Call().Card(card => card with { ValidationNotice = card.ValidationNotice! with { ReturnedOn = When.Day("2026-01-20") } })));
        Assert.Empty(Open(talked.Card(card => card with { Status = DebtStatus.Closed })));
    }

    [Fact]
    public void InTheDistrictOfColumbia_DocumentsWithinFifteenDays()
    {
        Scenario Asked(string? answered) => Given.Call().InColumbia().Card(card => card with
        {
            Requests = [new PaperRequest { Kind = RequestKind.Documents, ReceivedAt = When.At("2026-04-01 12:00"), AnsweredAt = answered is null ? null : When.At(answered) }],
        });

        Assert.Equal(When.Day("2026-04-16"), Assert.Single(Open(Asked(null))).DueOn);
        Assert.Empty(Open(Asked("2026-04-05 12:00")));
        Assert.Empty(Open(Asked(null).In("VA", "23220")));
    }

    [Fact]
    public void AnswersToDisputes_WhereAStateOrCitySetsADay()
    {
        var spoken = Given.Call("2027-02-10 12:00").Disputed("2027-02-01 12:00", StatementForm.Oral);
        var written = Given.Call("2027-02-10 12:00").Disputed("2027-02-01 12:00", StatementForm.Written);

        Assert.Equal(["US-NY-23NYCRR1-substantiation", "US-NYC-SHIELD-disputes"], Open(spoken.InNewYorkCity()).Select(duty => duty.Id));
        Assert.Equal(When.Day("2027-04-02"), Assert.Single(Open(spoken.InBuffalo())).DueOn);
        Assert.Empty(Open(spoken.In("TX", "75201")));
        Assert.Equal(When.Day("2027-03-03"), Assert.Single(Open(written.In("TX", "75201"))).DueOn);
        Assert.Empty(Open(written));
    }

    [Fact]
    public void WhereTheStateIsNotKnown_TheDutyIsNotCertain()
    {
        var nowhere = Given.Call().Disputed("2026-04-01 12:00", StatementForm.Written).Consumer(consumer => consumer with { State = null, LocationSignals = [] });

        Assert.All(Open(nowhere), duty => Assert.False(duty.IsCertain));
        Assert.Equal(2, Open(nowhere).Count);
    }

    [Fact]
    public void TheEarliestComesFirst_AndEveryDutyIsARuleOfTheBook()
    {
        var facts = Enumerable.Range(0, 500).Select(seed => new Random.RandomFacts(seed).Next()).ToList();

        Assert.All(facts, one =>
        {
            var duties = OpenDuties.Of(one.Consumer, one.Debts, one.Proposal.AsOf);
            Assert.Equal(duties.Select(duty => duty.DueOn).Order(), duties.Select(duty => duty.DueOn));
            Assert.All(duties, duty => Assert.NotNull(RuleBook.Current.Find(duty.Id)));
        });
    }

    [Theory]
    [InlineData("2026-03-31 12:00", 0)]
    [InlineData("2026-04-01 12:00", 1)]
    [InlineData("2026-04-05 11:59", 1)]
    [InlineData("2026-04-05 12:00", 0)]
    public void APaperIsOwed_FromItsRequestToItsAnswer_BothAtTheMoment(string at, int owed)
    {
        var asked = Given.Call(at).InColumbia().Card(card => card with
        {
            Requests = [new PaperRequest { Kind = RequestKind.Documents, ReceivedAt = When.At("2026-04-01 12:00"), AnsweredAt = When.At("2026-04-05 12:00") }],
        });
        var disputed = Given.Call(at).InBuffalo().Card(card => card with
        {
            Disputes = [new Dispute { ReceivedAt = When.At("2026-04-01 12:00"), Form = StatementForm.Written, AnsweredAt = When.At("2026-04-05 12:00") }],
        });

        Assert.Equal([owed, owed], [Open(asked).Count, Open(disputed).Count]);
        Assert.Empty(Open(asked.Card(card => card with { Requests = [card.Requests[0] with { Kind = RequestKind.ItemizedStatement }] })));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(null, 1)]
    [InlineData(false, 0)]
    public void InNewYork_OnlyAChargedOffDebtIsSubstantiated(bool? chargedOff, int owed)
    {
        var disputed = Given.Call().InBuffalo().Disputed("2026-04-01 12:00", StatementForm.Oral).Card(card => card with { ChargedOff = chargedOff });

        Assert.Equal(owed, Open(disputed).Count);
    }

    [Theory]
    [InlineData("2026-12-31 12:00", 0)]
    [InlineData("2027-01-01 12:00", 1)]
    public void InTheCity_OnlyDisputesUnderTheNewerRule(string received, int owed)
    {
        var disputed = Given.Call("2027-02-10 12:00").InNewYorkCity().Disputed(received, StatementForm.Oral);

        Assert.Equal(owed, Open(disputed).Count(duty => duty.Id == "US-NYC-SHIELD-disputes"));
    }

    [Fact]
    public void OfTheSameDay_ByTheirRuleAndTheirDebt()
    {
        DebtFacts Due(string key) => Given.Debt(key) with { InitialCommunicationOn = When.Day("2026-04-03"), ValidationNotice = null };

        Assert.Equal(["card", "loan", "medical"], Open(Given.Call().Owing(Due("medical"), Due("card"), Due("loan"))).Select(duty => duty.Debt.Value));
        Assert.Empty(Open(Given.London().Owing(Due("card"))));
    }
}
