using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Jobs;
using CollectionsPortal.Domain.Tests.Contacts;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Jobs;

public sealed class AbandonedAttemptsTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly Duration UntilAbandoned = Duration.FromMinutes(30);

    [SkippableTheory, EachDatabase]
    public async Task Close_AfterPermitAndGrace_CountsAndFlagsOnce(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var agent = await portal.HireAsync();
        var attempt = (await person.AskAsync(agent)).Value.Attempt!.Value;

        portal.Clock.Advance(UntilAbandoned - Duration.FromSeconds(1));
        Assert.Equal(0, await CloseAsync(portal));
        portal.Clock.Advance(Duration.FromSeconds(1));
        Assert.Equal(1, await CloseAsync(portal));
        Assert.Equal(0, await CloseAsync(portal));

        var left = await portal.ReadAsync(db => db.ContactAttempts.SingleAsync(a => a.Id == attempt));
        Assert.Equal((ContactOutcome.Unknown, portal.Clock.Now), (left.Outcome, left.ClosedAt));
        var flag = Assert.Single(await portal.ReadAsync(db => db.Flags.Where(f => f.DebtorId == person.Debtor).ToListAsync()));
        Assert.Equal((FlagKind.AttemptLeftOpen, attempt, agent.Id), (flag.Kind, flag.ContactAttemptId!.Value, flag.SubjectId));
        Assert.Equal(1, (await person.OptionsAsync())!.Counters.Calls[0].Used);
    }

    [SkippableTheory, EachDatabase]
    public async Task Close_OnTwoNodesAtOnce_ClosesEachOnce(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var people = new List<Callable>();
        for (var i = 0; i < 5; i++)
        {
            people.Add(await Callable.InAsync(portal));
            await people[i].AskAsync(await portal.HireAsync());
        }

        portal.Clock.Advance(UntilAbandoned);
        var closed = await Task.WhenAll(Task.Run(() => CloseAsync(portal)), Task.Run(() => CloseAsync(portal)));

        Assert.Equal(5, closed.Sum());
        var debtors = people.Select(person => (Domain.Debtors.DebtorId?)person.Debtor).ToList();
        Assert.Equal(5, await portal.ReadAsync(db => db.Flags.CountAsync(f => debtors.Contains(f.DebtorId))));
    }

    [SkippableTheory, EachDatabase]
    public async Task LateEnding_ReplacesUnknownAndLeavesTheFlag(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var agent = await portal.HireAsync();
        var attempt = (await person.AskAsync(agent)).Value.Attempt!.Value;
        portal.Clock.Advance(UntilAbandoned);
        await CloseAsync(portal);

        var late = await person.CloseAsync(attempt, new AttemptEnding { Outcome = ContactOutcome.DidNotConnect }, agent);

        Assert.True(late.IsDone);
        Assert.Equal(0, (await person.OptionsAsync())!.Counters.Calls[0].Used);
        Assert.Equal(FlagStatus.Open, (await portal.ReadAsync(db => db.Flags.SingleAsync(f => f.DebtorId == person.Debtor))).Status);
    }

    private static Task<int> CloseAsync(TestPortal portal)
        => portal.WithAsync<AbandonedAttempts, int>(job => job.CloseAsync(CancellationToken.None));
}
