using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Contacts;

public sealed class GateWatchTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly Instant Night = Instant.FromUtc(2026, 3, 11, 2, 0);

    [SkippableTheory, EachDatabase]
    public async Task ThirdBlockedRequestWithinFifteenMinutes_RaisesOneFlagHoweverOftenItGoesOn(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var agent = await portal.HireAsync();
        portal.Clock.Now = Night;

        await person.AskAsync(agent);
        await person.AskAsync(agent);
        Assert.Empty(await RepeatsAsync(portal, person));
        portal.Clock.Advance(Duration.FromMinutes(14));
        await person.AskAsync(agent);
        await person.AskAsync(agent);

        Assert.Equal(agent.Id, Assert.Single(await RepeatsAsync(portal, person)).SubjectId);
    }

    [SkippableTheory, EachDatabase]
    public async Task ThreeBlockedRequests_SpreadOut_ByTwoPeople_OrByADoubleClick_RaiseNone(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (spread, shared, clicked) = (await Callable.InAsync(portal), await Callable.InAsync(portal), await Callable.InAsync(portal));
        var agent = await portal.HireAsync();
        var token = Guid.NewGuid();
        portal.Clock.Now = Night;

        await shared.AskAsync(agent);
        await shared.AskAsync(agent);
        await shared.AskAsync(await portal.HireAsync());
        for (var click = 0; click < 3; click++)
        {
            await clicked.AskAsync(agent, token);
        }

        await spread.AskAsync(agent);
        await spread.AskAsync(agent);
        portal.Clock.Advance(Duration.FromMinutes(15));
        await spread.AskAsync(agent);

        Assert.Empty(await RepeatsAsync(portal, shared));
        Assert.Empty(await RepeatsAsync(portal, clicked));
        Assert.Empty(await RepeatsAsync(portal, spread));
    }

    [SkippableTheory, EachDatabase]
    public async Task RequestBeforeARemarkIsRead_IsNotPermittedAndFlaggedOnce(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var agent = await portal.HireAsync();
        await using (var db = portal.NewDb())
        {
            db.BindingRemarks.Add(new BindingRemark
            {
                DebtorId = person.Debtor,
                AccountId = person.Account,
                Text = "Has a lawyer",
                Signs = RemarkSigns.Lawyer,
                RecordedAt = portal.Clock.Now,
            });
            await db.SaveChangesAsync();
        }

        var answer = (await person.AskAsync(agent)).Value;
        await person.AskAsync(agent);

        Assert.False(answer.IsPermitted);
        var flag = Assert.Single(await portal.ReadAsync(db => db.Flags.Where(f => f.DebtorId == person.Debtor).ToListAsync()));
        Assert.Equal((FlagKind.RemarkNotRead, agent.Id, answer.Receipt), (flag.Kind, flag.SubjectId, flag.ReceiptId!.Value));
    }

    private static Task<List<Flag>> RepeatsAsync(TestPortal portal, Callable person) => portal.ReadAsync(
        db => db.Flags.Where(f => f.DebtorId == person.Debtor && f.Kind == FlagKind.RepeatedWhileBlocked).ToListAsync());
}
