using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Jobs;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Contacts;

public sealed class CrashTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    [SkippableTheory, EachDatabase]
    public async Task KilledBetweenPermitAndOutcome_TheAttemptCountsAndIsFlagged(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var agent = await portal.HireAsync();

        var attempt = await DoomedAgent.OpenAndDieAsync(person, agent);

        Assert.Equal(1, (await person.OptionsAsync())!.Counters.Calls[0].Used);
        portal.Clock.Advance(Duration.FromMinutes(30));
        Assert.Equal(1, await portal.WithAsync<AbandonedAttempts, int>(job => job.CloseAsync(CancellationToken.None)));
        var left = await portal.ReadAsync(db => db.ContactAttempts.SingleAsync(a => a.DebtorId == person.Debtor));
        Assert.Equal((attempt, ContactOutcome.Unknown), (left.Id, left.Outcome));
        var flag = await portal.ReadAsync(db => db.Flags.SingleAsync(f => f.DebtorId == person.Debtor));
        Assert.Equal((FlagKind.AttemptLeftOpen, agent.Id), (flag.Kind, flag.SubjectId));
        Assert.Equal(1, (await person.OptionsAsync())!.Counters.Calls[0].Used);
    }
}
