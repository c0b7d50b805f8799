using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Diallers;
using CollectionsPortal.Domain.Tests.ApiClients;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Diallers;

public sealed class AskPermitTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Ask_AtNoon_GivesTheNumberInTheMachinesName(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await DialledPerson.InAsync(portal);
        var machine = await portal.MachineAsync();

        var answer = (await person.AskAsync(machine)).Value;

        Assert.Equal(Verdict.Permitted, answer.Decision.Verdict);
        Assert.Equal((person.Phone, portal.Clock.Now + Duration.FromMinutes(10)), (answer.Permit!.Number, answer.Permit.EndsAt));
        var receipt = await portal.ReadAsync(db => db.DecisionReceipts.SingleAsync(r => r.Id == answer.Receipt));
        Assert.Equal((null, machine.Client, ActorRole.Machine), (receipt.ActorId, receipt.ClientId, receipt.ActorRole));
        var entry = await portal.ReadAsync(db => db.AuditEntries.SingleAsync(e => e.Stream == $"debtor:{person.Callable.Debtor}"));
        Assert.Equal((AuditAction.ContactPermitted, ActorRole.Machine, machine.Display), (entry.Action, entry.ActorRole, entry.ActorDisplay));
        var view = await portal.WithAsync<ReceiptQueries, ReceiptView?>(receipts => receipts.FindAsync(answer.Receipt, Ct));
        Assert.Equal(machine.Display, view!.Actor);
        var timeline = await portal.WithAsync<TimelineQueries, TimelinePage>(queries => queries.PageAsync(person.Callable.Debtor, null, Ct));
        Assert.Equal(machine.Display, Assert.Single(timeline.Items, item => item.Kind == TimelineKind.Contact).By);
    }

    [SkippableTheory, EachDatabase]
    public async Task Ask_AtNight_SaysNoWithEveryRuleAndNoNumber(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await DialledPerson.InAsync(portal);
        portal.Clock.Now = Instant.FromUtc(2026, 3, 11, 2, 0);

        var answer = (await person.AskAsync(await portal.MachineAsync())).Value;

        Assert.Equal((Verdict.NotNow, null), (answer.Decision.Verdict, answer.Permit));
        Assert.Equal(Instant.FromUtc(2026, 3, 11, 12, 0), answer.Decision.NextAllowed);
        Assert.Contains(answer.Decision.Outcomes, outcome => outcome.Rule.Id == "US-REGF-1006.6b1-local-time" && !outcome.Allows);
    }

    [SkippableTheory, EachDatabase]
    public async Task Ask_ByAMachineThatSpeaks_IsJudgedAsOne(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await DialledPerson.InAsync(portal);

        var answer = (await person.AskAsync(person.Ask() with { Automation = Automation.RecordedVoice }, await portal.MachineAsync())).Value;

        Assert.NotEqual(Verdict.Permitted, answer.Decision.Verdict);
        Assert.Equal(Automation.RecordedVoice, answer.Decision.Facts!.Proposal.Automation);
    }

    [SkippableTheory, EachDatabase]
    public async Task Ask_ByEachName_FindsTheSamePerson(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await DialledPerson.InAsync(portal);
        var machine = await portal.MachineAsync();
        AskPermit[] asks =
        [
            person.Ask(),
            person.Ask() with { Debtor = null, Accounts = [new AccountName { Reference = person.AccountReference.ToLowerInvariant() }] },
            person.Ask() with { Debtor = null, Accounts = [new AccountName { Creditor = "northfield  AUTO finance", Number = person.Number }] },
            person.Ask() with { Accounts = [new AccountName { Creditor = DialledPerson.Creditor, Number = person.Number }], Phone = person.Phone },
        ];

        foreach (var ask in asks)
        {
            var answer = (await person.AskAsync(ask, machine)).Value;
            var receipt = await portal.ReadAsync(db => db.DecisionReceipts.SingleAsync(r => r.Id == answer.Receipt));
            Assert.Equal((person.Callable.Debtor, $"phone-{person.Callable.Phone}"), (receipt.DebtorId, receipt.Point));
            Assert.Equal([FactKeys.Of(person.Callable.Account)], answer.Decision.Facts!.Proposal.Debts);
        }
    }

    [SkippableTheory, EachDatabase]
    public async Task Ask_WithoutANumber_TakesTheOneThatMayBeCalled(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var work = "+18045557001";
        var person = await DialledPerson.InAsync(portal, builder => builder);
        await portal.WithAsync<PortalDb, int>(async db =>
        {
            var first = await db.DebtorPhones.AsTracking().SingleAsync(p => p.Id == person.Callable.Phone);
            first.MarkWrong(portal.Clock.Now);
            var second = new DebtorPhone { DebtorId = person.Callable.Debtor, Number = PhoneNumber.Of(work), Source = FactSource.CreditorFile, RecordedAt = portal.Clock.Now };
            second.Describe(PhoneKind.Mobile, PlaceKind.Home);
            db.DebtorPhones.Add(second);
            return await db.SaveChangesAsync();
        });

        var answer = (await person.AskAsync(await portal.MachineAsync())).Value;
        var named = await person.AskAsync(person.Ask() with { Phone = person.Phone }, await portal.MachineAsync());

        Assert.Equal(work, answer.Permit!.Number);
        Assert.Equal("Phone", Assert.IsType<FieldRefusal>(named.Refusal).Field);
    }

    [SkippableTheory, EachDatabase]
    public async Task Ask_ForWhatIsNotThere_NamesTheField(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (person, other) = (await DialledPerson.InAsync(portal), await DialledPerson.InAsync(portal));
        var machine = await portal.MachineAsync();
        var theirs = new AccountName { Reference = person.AccountReference };
        (AskPermit Ask, string Field)[] wrong =
        [
            (person.Ask() with { Debtor = null }, "Debtor"),
            (person.Ask() with { Debtor = "CP-0000-0000x" }, "Debtor"),
            (person.Ask() with { Debtor = ShortReference.New().Value }, "Debtor"),
            (person.Ask() with { Accounts = [theirs, new AccountName { Reference = "nonsense" }] }, "Accounts[1].Reference"),
            (person.Ask() with { Accounts = [theirs, new AccountName { Creditor = DialledPerson.Creditor, Number = "none" }] }, "Accounts[1]"),
            (person.Ask() with { Accounts = [new AccountName { Creditor = DialledPerson.Creditor }] }, "Accounts[0].Number"),
            (person.Ask() with { Accounts = [new AccountName { Number = person.Number }] }, "Accounts[0].Creditor"),
            (person.Ask() with { Accounts = [theirs with { Number = person.Number }] }, "Accounts[0].Reference"),
            (person.Ask() with { Accounts = [new AccountName { Reference = other.AccountReference }] }, "Accounts"),
            (person.Ask() with { Phone = "12" }, "Phone"),
            (person.Ask() with { Phone = other.Phone }, "Phone"),
        ];

        foreach (var (ask, field) in wrong)
        {
            Assert.Equal(field, Assert.IsType<FieldRefusal>((await person.AskAsync(ask, machine)).Refusal).Field);
        }

        Assert.False(await portal.ReadAsync(db => db.DecisionReceipts.AnyAsync(r => r.DebtorId == person.Callable.Debtor)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Ask_SameKeyAgain_IsOneRequest(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (person, other) = (await DialledPerson.InAsync(portal), await DialledPerson.InAsync(portal));
        var (machine, second) = (await portal.MachineAsync(), await portal.MachineAsync());

        var first = (await person.AskAsync(machine, "k-1")).Value;
        var again = (await person.AskAsync(machine, "k-1")).Value;

        Assert.Equal((first.Receipt, first.Permit), (again.Receipt, again.Permit));
        Assert.IsType<TokenUsedForAnother>((await person.AskAsync(person.Ask() with { Purpose = ContactPurpose.ReplyToConsumer }, machine, "k-1")).Refusal);
        Assert.IsType<TokenUsedForAnother>((await other.AskAsync(machine, "k-1")).Refusal);
        Assert.NotEqual(first.Receipt, (await person.AskAsync(second, "k-1")).Value.Receipt);
        Assert.Equal(2, await portal.ReadAsync(db => db.DecisionReceipts.CountAsync(r => r.DebtorId == person.Callable.Debtor)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Ask_SameKeyLater_ShowsNoNumberOncePermitOrCallIsOver(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (person, other) = (await DialledPerson.InAsync(portal), await DialledPerson.InAsync(portal));
        var machine = await portal.MachineAsync();
        var ended = (await person.AskAsync(machine, "ended")).Value.Permit!;
        await other.AskAsync(machine, "late");

        await person.EndAsync(ended.Id, ContactOutcome.NoAnswer, machine);
        Assert.Equal(ended with { Number = null }, (await person.AskAsync(machine, "ended")).Value.Permit);
        portal.Clock.Advance(Duration.FromMinutes(10));
        Assert.Null((await other.AskAsync(machine, "late")).Value.Permit!.Number);
    }

    [SkippableTheory, EachDatabase]
    public async Task Ask_SameKeyManyTimesAtOnce_OpensOneAttempt(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await DialledPerson.InAsync(portal);
        var machine = await portal.MachineAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => person.AskAsync(machine, "at-once"))));

        Assert.Single(answers.Select(answer => answer.Value.Receipt).Distinct());
        Assert.Equal(1, await portal.ReadAsync(db => db.ContactAttempts.CountAsync(a => a.DebtorId == person.Callable.Debtor)));
    }
}
