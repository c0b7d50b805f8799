using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Contacts;

public sealed class ContactServiceTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    [SkippableTheory, EachDatabase]
    public async Task Close_NoAnswer_IsBookedToOneOfTwoAccounts(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var second = await Given.Account().OwedBy(person.Debtor).WithNotice(new LocalDate(2026, 1, 5), new LocalDate(2026, 2, 16)).SaveAsync(portal);
        var agent = await portal.HireAsync();
        var answer = (await person.AskAsync(person.Request() with { Accounts = [person.Account, second.Account] }, agent)).Value;

        var closed = await person.CloseAsync(answer.Attempt!.Value, new AttemptEnding { Outcome = ContactOutcome.NoAnswer, BookedTo = second.Account }, agent);

        Assert.True(closed.IsDone);
        var counters = (await person.OptionsAsync())!.Counters.Calls;
        Assert.Equal(0, Assert.Single(counters, counter => counter.Account == person.Account).Used);
        Assert.Equal(1, Assert.Single(counters, counter => counter.Account == second.Account).Used);
    }

    [SkippableTheory, EachDatabase]
    public async Task Close_NoAnswerAndNobodyChose_IsBookedToTheFirstThatWasNamed(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var second = await Given.Account().OwedBy(person.Debtor).WithNotice(new LocalDate(2026, 1, 5), new LocalDate(2026, 2, 16)).SaveAsync(portal);
        var agent = await portal.HireAsync();
        var answer = (await person.AskAsync(person.Request() with { Accounts = [second.Account, person.Account] }, agent)).Value;

        await person.CloseAsync(answer.Attempt!.Value, new AttemptEnding { Outcome = ContactOutcome.NoAnswer }, agent);

        var counters = (await person.OptionsAsync())!.Counters.Calls;
        Assert.Equal(0, Assert.Single(counters, counter => counter.Account == person.Account).Used);
        Assert.Equal(1, Assert.Single(counters, counter => counter.Account == second.Account).Used);
    }

    [SkippableTheory, EachDatabase]
    public async Task Close_ConversationAboutOne_RestsThatAccountAndLeavesTheOther(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var second = await Given.Account().OwedBy(person.Debtor).WithNotice(new LocalDate(2026, 1, 5), new LocalDate(2026, 2, 16)).SaveAsync(portal);
        var agent = await portal.HireAsync();
        var answer = (await person.AskAsync(person.Request() with { Accounts = [person.Account, second.Account] }, agent)).Value;

        await person.CloseAsync(answer.Attempt!.Value, new AttemptEnding { Outcome = ContactOutcome.ReachedConsumer, RaisedByUs = [person.Account] }, agent);
        portal.Clock.Advance(Duration.FromHours(1));

        Assert.Equal(Verdict.NotNow, (await person.AskAsync(agent)).Value.Decision.Verdict);
        var call = (await person.OptionsAsync())!.Options.Single(option => option.Channel == ContactChannel.Call);
        Assert.Equal((Verdict.Permitted, "Allowed"), (call.Verdict, call.Headline));
        Assert.Equal([second.Account], call.Accounts);
        Assert.True((await person.AskAsync(person.Request() with { Accounts = [second.Account] }, agent)).Value.IsPermitted);
    }

    [SkippableTheory, EachDatabase]
    public async Task Close_Twice_IsRefusedTheSecondTime(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var agent = await portal.HireAsync();
        var attempt = await person.CallAsync(agent);

        Assert.IsType<AlreadyClosed>((await person.CloseAsync(attempt, new AttemptEnding { Outcome = ContactOutcome.NotPlaced }, agent)).Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Close_BySomebodyElse_NeedsASupervisor(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var attempt = (await person.AskAsync(await portal.HireAsync())).Value.Attempt!.Value;
        var ending = new AttemptEnding { Outcome = ContactOutcome.NoAnswer };

        Assert.IsType<NotYourContact>((await person.CloseAsync(attempt, ending, await portal.HireAsync())).Refusal);
        Assert.True((await person.CloseAsync(attempt, ending, await portal.HireAsync(ActorRole.Supervisor))).IsDone);
    }

    [SkippableTheory, EachDatabase]
    public async Task Close_WithWhatCannotBe_IsRefusedAndStaysOpen(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (person, other) = (await Callable.InAsync(portal), await Callable.InAsync(portal));
        var agent = await portal.HireAsync();
        var attempt = (await person.AskAsync(agent)).Value.Attempt!.Value;
        var ending = new AttemptEnding { Outcome = ContactOutcome.NoAnswer };

        Assert.IsType<NotAnEnding>((await person.CloseAsync(attempt, ending with { Outcome = ContactOutcome.Sent }, agent)).Refusal);
        Assert.IsType<NotTheirAccount>((await person.CloseAsync(attempt, ending with { BookedTo = other.Account }, agent)).Refusal);
        Assert.IsType<NoteTooLong>((await person.CloseAsync(attempt, ending with { Note = new string('x', Note.MaxLength + 1) }, agent)).Refusal);
        Assert.IsType<NoteHoldsCardNumber>((await person.CloseAsync(attempt, ending with { Note = "Card 4111 1111 1111 1111" }, agent)).Refusal);
        Assert.True(await portal.ReadAsync(db => db.ContactAttempts.AnyAsync(a => a.Id == attempt && a.ClosedAt == null)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Close_WithANote_FilesItWithTheContactAndFlagsForbiddenWords(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var agent = await portal.HireAsync();
        var attempt = (await person.AskAsync(agent)).Value.Attempt!.Value;

        await person.CloseAsync(attempt, new AttemptEnding { Outcome = ContactOutcome.ReachedConsumer, RaisedByUs = [person.Account], Note = "Told her she may be arrested." }, agent);

        var note = await portal.ReadAsync(db => db.Notes.SingleAsync(n => n.DebtorId == person.Debtor));
        Assert.Equal((attempt, NoteKind.Conversation, agent.Id), (note.ContactAttemptId, note.Kind, note.AuthorId));
        var flag = await portal.ReadAsync(db => db.Flags.SingleAsync(f => f.DebtorId == person.Debtor));
        Assert.Equal((FlagKind.ForbiddenWords, note.Id, agent.Id), (flag.Kind, flag.NoteId, flag.SubjectId));
    }

    [SkippableTheory, EachDatabase]
    public async Task Close_WrongNumber_FreesTheCountAndTakesTheNumberAway(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var agent = await portal.HireAsync();
        await person.CallAsync(agent);
        portal.Clock.Advance(Duration.FromMinutes(30));
        Assert.Equal(1, (await person.OptionsAsync())!.Counters.Calls[0].Used);

        await person.CallAsync(agent, ContactOutcome.WrongNumber);

        var options = (await person.OptionsAsync())!;
        Assert.Equal(0, options.Counters.Calls[0].Used);
        Assert.DoesNotContain(options.Options, option => option.Channel == ContactChannel.Call);
        Assert.IsType<WrongPoint>((await person.AskAsync(agent)).Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task LogInbound_Conversation_RestsTheAccountForSevenDays(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var agent = await portal.HireAsync();
        var log = person.Log(ContactOutcome.ReachedConsumer, portal.Clock.Now);

        var logged = await person.LogInboundAsync(log, agent);
        var again = await person.LogInboundAsync(log, agent);

        Assert.Equal(logged.Value, again.Value);
        portal.Clock.Advance(Duration.FromDays(6));
        Assert.Equal(Verdict.NotNow, (await person.AskAsync(agent)).Value.Decision.Verdict);
        portal.Clock.Advance(Duration.FromDays(1));
        Assert.Equal(Verdict.Permitted, (await person.AskAsync(agent)).Value.Decision.Verdict);
        Assert.False(await portal.ReadAsync(db => db.Flags.AnyAsync(f => f.DebtorId == person.Debtor && f.Kind == FlagKind.ContactOutsidePermit)));
    }

    [SkippableTheory, EachDatabase]
    public async Task LogInbound_InTheFuture_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);

        var refused = await person.LogInboundAsync(person.Log(ContactOutcome.ReachedConsumer, portal.Clock.Now + Duration.FromSeconds(1)), await portal.HireAsync());

        Assert.IsType<NotYetHappened>(refused.Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task LogOutside_AtNight_CountsAndIsFlaggedWithTheRuleItBroke(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var agent = await portal.HireAsync();
        var atNight = Instant.FromUtc(2026, 3, 10, 2, 30);

        var logged = await person.LogOutsideAsync(person.Log(ContactOutcome.NoAnswer, atNight), agent);

        var receipt = await portal.ReadAsync(db => db.DecisionReceipts.SingleAsync(r => r.DebtorId == person.Debtor));
        Assert.Equal((true, atNight, "US-REGF-1006.6b1-local-time"), (receipt.Afterwards, receipt.At, receipt.DecidingRuleId));
        var flag = await portal.ReadAsync(db => db.Flags.SingleAsync(f => f.DebtorId == person.Debtor));
        Assert.Equal((FlagKind.ContactOutsidePermit, logged.Value, receipt.Id), (flag.Kind, flag.ContactAttemptId!.Value, flag.ReceiptId!.Value));
        Assert.Equal(1, (await person.OptionsAsync())!.Counters.Calls[0].Used);
    }

    [SkippableTheory, EachDatabase]
    public async Task LogOutside_IsJudgedByWhatHadHappenedByThen(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var agent = await portal.HireAsync();
        var before = portal.Clock.Now;
        portal.Clock.Advance(Duration.FromHours(1));
        await person.LogInboundAsync(person.Log(ContactOutcome.ReachedConsumer, portal.Clock.Now), agent);

        await person.LogOutsideAsync(person.Log(ContactOutcome.NoAnswer, before), agent);

        Assert.Equal(Verdict.Permitted, await portal.ReadAsync(db => db.DecisionReceipts.Where(r => r.DebtorId == person.Debtor).Select(r => r.Verdict).SingleAsync()));
    }

    [SkippableTheory, EachDatabase]
    public async Task ListOpen_ShowsMyOpenCallUntilItIsClosed(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var agent = await portal.HireAsync();
        var attempt = (await person.AskAsync(agent)).Value.Attempt!.Value;

        var open = Assert.Single(await OpenAsync(portal, agent));
        Assert.Equal((attempt, "Jane Doe"), (open.Id, open.Debtor));
        Assert.Empty(await OpenAsync(portal, await portal.HireAsync()));
        await person.CloseAsync(attempt, new AttemptEnding { Outcome = ContactOutcome.NotPlaced }, agent);
        Assert.Empty(await OpenAsync(portal, agent));
    }

    private static Task<IReadOnlyList<OpenContact>> OpenAsync(TestPortal portal, Actor agent)
        => portal.WithAsync<ContactQueries, IReadOnlyList<OpenContact>>(queries => queries.ListOpenForAgentAsync(agent, CancellationToken.None));
}
