using CollectionsPortal.Compliance;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Contacts;

public sealed class GateConcurrencyTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private const int Agents = 64;

    [SkippableTheory, EachDatabase]
    public async Task SixtyFourAtOnce_AfterSixCalls_GiveExactlyOnePermit(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        await Callable.AllowAWeekAsync(portal, 7);
        var person = await Callable.InAsync(portal);
        var first = await portal.HireAsync();
        for (var call = 0; call < 6; call++)
        {
            await person.CallAsync(first);
            portal.Clock.Advance(Duration.FromMinutes(30));
        }

        var agents = await Task.WhenAll(Enumerable.Range(0, Agents).Select(_ => portal.HireAsync()));
        using var start = new ManualResetEventSlim();
        var asked = agents.Select(agent => Task.Factory.StartNew(
            () =>
            {
                start.Wait();
                return person.AskAsync(agent).GetAwaiter().GetResult().Value;
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToList();
        start.Set();
        var answers = await Task.WhenAll(asked);

        Assert.Single(answers, answer => answer.IsPermitted);
        Assert.Equal(7, await portal.ReadAsync(db => db.ContactAttempts.CountAsync(a => a.DebtorId == person.Debtor)));
        Assert.Equal(6 + Agents, await portal.ReadAsync(db => db.DecisionReceipts.CountAsync(r => r.DebtorId == person.Debtor)));
        Assert.All(answers.Where(answer => !answer.IsPermitted), answer => Assert.NotEqual(Verdict.Permitted, answer.Decision.Verdict));
        var audit = await portal.WithAsync<AuditVerifier, AuditVerification>(verifier => verifier.VerifyAsync(CancellationToken.None));
        Assert.Empty(audit.Breaks);
    }
}
