using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Diallers;
using CollectionsPortal.Domain.Tests.ApiClients;
using CollectionsPortal.Domain.Tests.Contacts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Diallers;

public sealed class EndCallTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    [SkippableTheory, EachDatabase]
    public async Task End_NoAnswer_IsCountedByTheNextCheck(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        await Callable.AllowAWeekAsync(portal, 7);
        var person = await DialledPerson.InAsync(portal);
        var machine = await portal.MachineAsync();
        for (var call = 0; call < 7; call++)
        {
            var permit = (await person.AskAsync(machine)).Value.Permit!;
            Assert.True((await person.EndAsync(permit.Id, ContactOutcome.NoAnswer, machine)).IsDone);
            portal.Clock.Advance(Duration.FromMinutes(20));
        }

        var eighth = (await person.AskAsync(machine)).Value;

        Assert.Equal((Verdict.NotNow, null), (eighth.Decision.Verdict, eighth.Permit));
        Assert.Equal(7, (await person.Callable.OptionsAsync())!.Counters.Calls[0].Used);
        Assert.Contains(eighth.Decision.Outcomes, outcome => outcome.Rule.Citation.Text.Contains("1006.14(b)", StringComparison.Ordinal) && !outcome.Allows);
    }

    [SkippableTheory, EachDatabase]
    public async Task End_NotPlaced_IsNotCounted(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await DialledPerson.InAsync(portal);
        var machine = await portal.MachineAsync();

        await person.EndAsync((await person.AskAsync(machine)).Value.Permit!.Id, ContactOutcome.NotPlaced, machine);

        Assert.Equal(0, (await person.Callable.OptionsAsync())!.Counters.Calls[0].Used);
    }

    [SkippableTheory, EachDatabase]
    public async Task End_Twice_IsTheSameAnswerOrRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await DialledPerson.InAsync(portal);
        var machine = await portal.MachineAsync();
        var permit = (await person.AskAsync(machine)).Value.Permit!;
        var talked = new EndCall { Outcome = ContactOutcome.ReachedConsumer, RaisedByUs = [new AccountName { Reference = person.AccountReference }] };

        var ended = (await person.EndAsync(permit.Id, talked, machine)).Value;
        portal.Clock.Advance(Duration.FromHours(1));

        Assert.Equal(ended, (await person.EndAsync(permit.Id, talked with { RaisedByUs = [new AccountName { Creditor = DialledPerson.Creditor, Number = person.Number }] }, machine)).Value);
        Assert.IsType<EndedOtherwise>((await person.EndAsync(permit.Id, talked with { Outcome = ContactOutcome.NoAnswer }, machine)).Refusal);
        Assert.IsType<EndedOtherwise>((await person.EndAsync(permit.Id, talked with { RaisedByUs = [], RaisedByThem = talked.RaisedByUs }, machine)).Refusal);
        Assert.Equal(1, await portal.ReadAsync(db => db.AuditEntries.CountAsync(e => e.Stream == $"debtor:{person.Callable.Debtor}" && e.Action == AuditAction.ContactClosed)));
    }

    [SkippableTheory, EachDatabase]
    public async Task End_OfAnothersCall_IsNotFound(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await DialledPerson.InAsync(portal);
        var permit = (await person.AskAsync(await portal.MachineAsync())).Value.Permit!;
        var agents = (await (await Callable.InAsync(portal)).AskAsync(await portal.HireAsync())).Value.Attempt!.Value;
        var machine = await portal.MachineAsync();

        Assert.IsType<NotFound>((await person.EndAsync(permit.Id, ContactOutcome.NoAnswer, machine)).Refusal);
        Assert.IsType<NotFound>((await person.EndAsync(agents, ContactOutcome.NoAnswer, machine)).Refusal);
        Assert.IsType<NotYourContact>((await person.Callable.CloseAsync(permit.Id, new AttemptEnding { Outcome = ContactOutcome.NoAnswer }, machine)).Refusal);
        Assert.IsType<NotYourContact>((await person.Callable.CloseAsync(permit.Id, new AttemptEnding { Outcome = ContactOutcome.NoAnswer }, Actor.System)).Refusal);
        Assert.True(await portal.ReadAsync(db => db.ContactAttempts.AnyAsync(a => a.Id == permit.Id && a.ClosedAt == null)));
    }

    [SkippableTheory, EachDatabase]
    public async Task End_WithWhatCannotBe_NamesTheField(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (person, other) = (await DialledPerson.InAsync(portal), await DialledPerson.InAsync(portal));
        var machine = await portal.MachineAsync();
        var permit = (await person.AskAsync(machine)).Value.Permit!;
        var theirs = new AccountName { Reference = person.AccountReference };
        var strange = new AccountName { Reference = other.AccountReference };
        (EndCall End, string Field)[] wrong =
        [
            (new EndCall { Outcome = ContactOutcome.Sent }, "Outcome"),
            (new EndCall { Outcome = ContactOutcome.Open }, "Outcome"),
            (new EndCall { Outcome = ContactOutcome.ReachedConsumer, RaisedByUs = [theirs, strange] }, "RaisedByUs[1]"),
            (new EndCall { Outcome = ContactOutcome.ReachedConsumer, RaisedByThem = [strange] }, "RaisedByThem[0]"),
            (new EndCall { Outcome = ContactOutcome.NoAnswer, BookedTo = strange }, "BookedTo"),
        ];

        foreach (var (end, field) in wrong)
        {
            Assert.Equal(field, Assert.IsType<FieldRefusal>((await person.EndAsync(permit.Id, end, machine)).Refusal).Field);
        }
    }
}
