using CollectionsPortal.Compliance;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Contacts;

public sealed class ContactGateTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Request_AtNoon_OpensAnAttemptAndWritesTheReceipt(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var agent = await portal.HireAsync();

        var answer = (await person.AskAsync(agent)).Value;

        Assert.Equal(Verdict.Permitted, answer.Decision.Verdict);
        Assert.Equal(portal.Clock.Now + Duration.FromMinutes(10), answer.Permit!.ExpiresAt);
        var attempt = await portal.ReadAsync(db => db.ContactAttempts.Include(a => a.Accounts).SingleAsync(a => a.Id == answer.Attempt));
        Assert.Equal((answer.Receipt, agent.Id, true), (attempt.ReceiptId, attempt.ActorId, attempt.IsOpen));
        Assert.Equal([(person.Account, DebtPart.Proposed)], attempt.Accounts.Select(part => (part.AccountId, part.Part)));
        var receipt = await portal.ReadAsync(db => db.DecisionReceipts.SingleAsync(r => r.Id == answer.Receipt));
        Assert.Equal((Verdict.Permitted, RuleBook.Current.Version, $"phone-{person.Phone}"), (receipt.Verdict, receipt.RuleBookVersion, receipt.Point));
        Assert.Equal([AuditAction.ContactPermitted], await ActionsAsync(portal, person));
    }

    [SkippableTheory, EachDatabase]
    public async Task Request_BeforeEight_IsWrittenDownAsNotNowAndOpensNothing(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        portal.Clock.Now = Instant.FromUtc(2026, 3, 10, 11, 59);

        var answer = (await person.AskAsync(await portal.HireAsync())).Value;

        Assert.Equal((Verdict.NotNow, null, null), (answer.Decision.Verdict, answer.Attempt, answer.Permit));
        var receipt = await portal.ReadAsync(db => db.DecisionReceipts.SingleAsync(r => r.Id == answer.Receipt));
        Assert.Equal(Instant.FromUtc(2026, 3, 10, 12, 0), receipt.NextAllowedAt);
        Assert.Equal("US-REGF-1006.6b1-local-time", receipt.DecidingRuleId);
        Assert.False(await portal.ReadAsync(db => db.ContactAttempts.AnyAsync(a => a.DebtorId == person.Debtor)));
        Assert.Equal([AuditAction.ContactBlocked], await ActionsAsync(portal, person));

        portal.Clock.Now = receipt.NextAllowedAt!.Value;
        Assert.True((await person.AskAsync(await portal.HireAsync())).Value.IsPermitted);
    }

    [SkippableTheory, EachDatabase]
    public async Task Request_SameTokenTwice_GivesTheSameAnswerAndOneAttempt(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var agent = await portal.HireAsync();
        var token = Guid.NewGuid();

        var first = (await person.AskAsync(agent, token)).Value;
        portal.Clock.Advance(Duration.FromSeconds(2));
        var second = (await person.AskAsync(agent, token)).Value;

        Assert.Equal((first.Receipt, first.Attempt), (second.Receipt, second.Attempt));
        Assert.Equal(first.Permit!.ExpiresAt, second.Permit!.ExpiresAt);
        Assert.Equal(1, await portal.ReadAsync(db => db.ContactAttempts.CountAsync(a => a.DebtorId == person.Debtor)));
        Assert.IsType<NotFound>((await person.AskAsync(await portal.HireAsync(), token)).Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Request_WhileAnotherIsOpen_CountsTheOpenOne(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        Assert.True((await person.AskAsync(await portal.HireAsync())).Value.IsPermitted);

        var second = (await person.AskAsync(await portal.HireAsync())).Value;

        Assert.False(second.IsPermitted);
        Assert.Contains(second.Decision.Outcomes, outcome => !outcome.Allows && outcome.Rule.Id == "US-REGF-1006.14b-post-conversation");
    }

    [SkippableTheory, EachDatabase]
    public async Task Request_OfSomebodyElsesThings_IsRefusedAndNotWrittenDown(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (person, other) = (await Callable.InAsync(portal), await Callable.InAsync(portal));
        var agent = await portal.HireAsync();

        Assert.IsType<NotTheirPoint>((await person.AskAsync(person.Request() with { Point = other.Phone }, agent)).Refusal);
        Assert.IsType<NotTheirAccount>((await person.AskAsync(person.Request() with { Accounts = [other.Account] }, agent)).Refusal);
        Assert.IsType<NoAccountNamed>((await person.AskAsync(person.Request() with { Accounts = [] }, agent)).Refusal);
        Assert.IsType<WrongChannel>((await person.AskAsync(person.Request() with { Channel = ContactChannel.Letter }, agent)).Refusal);
        Assert.IsType<TextMissing>((await person.AskAsync(person.Request() with { Channel = ContactChannel.Text }, agent)).Refusal);
        Assert.IsType<NotFound>((await person.AskAsync(person.Request() with { Debtor = new(long.MaxValue) }, agent)).Refusal);
        Assert.False(await portal.ReadAsync(db => db.DecisionReceipts.AnyAsync(r => r.DebtorId == person.Debtor)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Exception_FromTheHouseLimit_IsForSupervisorsWithAReasonAndRecorded(DatabaseKind kind)
    {
        const string House = "HOUSE-contact-budget";
        var portal = await fixture.OnAsync(kind);
        await Callable.AllowAWeekAsync(portal, 1);
        var person = await Callable.InAsync(portal);
        var (agent, supervisor) = (await portal.HireAsync(), await portal.HireAsync(ActorRole.Supervisor));
        await person.CallAsync(agent);
        portal.Clock.Advance(Duration.FromHours(1));

        var blocked = (await person.AskAsync(agent)).Value;
        var reason = new HouseException(House, "Her attorney asked us to ring her about the date.");

        Assert.Equal([House], blocked.Decision.Outcomes.Where(outcome => !outcome.Allows).Select(outcome => outcome.Rule.Id));
        Assert.IsType<OnlySupervisorsExcept>((await person.AskAsync(agent, exception: reason)).Refusal);
        Assert.IsType<ExceptionReasonMissing>((await person.AskAsync(supervisor, exception: reason with { Reason = " " })).Refusal);
        Assert.IsType<LawHasNoException>((await person.AskAsync(supervisor, exception: reason with { RuleId = "US-REGF-1006.6b1-local-time" })).Refusal);
        var passed = (await person.AskAsync(supervisor, exception: reason)).Value;
        Assert.True(passed.IsPermitted);
        Assert.Equal(reason.Reason, await portal.ReadAsync(db => db.DecisionReceipts.Where(r => r.Id == passed.Receipt).Select(r => r.OverrideReason).SingleAsync()));
        await Callable.AllowAWeekAsync(portal, 3);
    }

    [SkippableTheory, EachDatabase]
    public async Task Exception_AtNight_DoesNotLiftTheLaw(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        portal.Clock.Now = Instant.FromUtc(2026, 3, 11, 1, 0);

        var answer = (await person.AskAsync(await portal.HireAsync(ActorRole.Supervisor), exception: new("HOUSE-contact-budget", "Urgent."))).Value;

        Assert.Equal(Verdict.NotNow, answer.Decision.Verdict);
    }

    [SkippableTheory, EachDatabase]
    public async Task Redeem_ByTheAgentInTime_RevealsTheNumberAndToNobodyElse(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var agent = await portal.HireAsync();
        var attempt = (await person.AskAsync(agent)).Value.Attempt!.Value;

        var permit = await RedeemAsync(portal, attempt, agent);
        var shown = await portal.WithAsync<ContactQueries, RevealedPoint?>(queries => queries.RevealAsync(permit.Value, Ct));

        Assert.Equal(await portal.ReadAsync(db => db.DebtorPhones.Where(p => p.Id == person.Phone).Select(p => p.Number.Value).SingleAsync()), shown!.Dial);
        Assert.IsType<NotFound>((await RedeemAsync(portal, attempt, await portal.HireAsync(ActorRole.Supervisor))).Refusal);
        portal.Clock.Advance(Duration.FromMinutes(10) - Duration.FromSeconds(1));
        Assert.True((await RedeemAsync(portal, attempt, agent)).IsDone);
        portal.Clock.Advance(Duration.FromSeconds(1));
        Assert.IsType<PermitOver>((await RedeemAsync(portal, attempt, agent)).Refusal);
        Assert.Null(await portal.WithAsync<ContactQueries, RevealedPoint?>(queries => queries.RevealAsync(permit.Value, Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Receipt_ReplayedFromItsFacts_SaysTheSame(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var answer = (await person.AskAsync(await portal.HireAsync())).Value;
        var stored = await portal.ReadAsync(db => db.DecisionReceipts.SingleAsync(r => r.Id == answer.Receipt));

        var replayed = new ComplianceEngine(RuleBook.Current).Decide(ReceiptWriter.FactsOf(stored.Facts));

        Assert.Equal(answer.Decision.Verdict, replayed.Verdict);
        Assert.Equal(
            answer.Decision.Outcomes.Select(outcome => (outcome.Rule.Id, outcome.Result, outcome.Sentence)),
            replayed.Outcomes.Select(outcome => (outcome.Rule.Id, outcome.Result, outcome.Sentence)));
    }

    private static Task<Result<ContactPermit>> RedeemAsync(TestPortal portal, ContactAttemptId attempt, Actor actor)
        => portal.WithAsync<ContactGate, Result<ContactPermit>>(gate => gate.RedeemAsync(attempt, actor, Ct));

    private static Task<List<AuditAction>> ActionsAsync(TestPortal portal, Callable person) => portal.ReadAsync(db => db.AuditEntries
        .Where(entry => entry.Stream == $"debtor:{person.Debtor}").OrderBy(entry => entry.Sequence).Select(entry => entry.Action).ToListAsync());
}
