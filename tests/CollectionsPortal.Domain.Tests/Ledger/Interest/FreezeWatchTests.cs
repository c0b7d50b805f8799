using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Ledger.Interest;

public sealed class FreezeWatchTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly LocalDate Today = new(2026, 3, 10);

    [SkippableTheory, EachDatabase]
    public async Task Look_OnTheDayOfReview_FlagsOnceAndTheFreezeGoesOn(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        await portal.FreezeAsync(given);

        portal.GoTo(Today.PlusMonths(1).PlusDays(-1));
        await LookAsync(portal);
        Assert.Empty(await FlagsAsync(portal, given));
        portal.GoTo(Today.PlusMonths(1));
        await LookAsync(portal);
        portal.GoTo(Today.PlusMonths(2));
        await LookAsync(portal);

        var flag = Assert.Single(await FlagsAsync(portal, given));
        Assert.Equal((FlagKind.DutyDue, given.Account), (flag.Kind, flag.AccountId!.Value));
        Assert.Equal("Interest and fees are frozen since 2026-03-10. Look at it again: 2026-04-10 was named for it.", flag.Summary);
        Assert.True(await portal.ReadAsync(db => db.InterestFreezes.AnyAsync(f => f.DebtorId == given.Debtor && f.EndedAt == null, Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Look_AFreezeThatIsOver_FlagsNothing(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        await portal.FreezeAsync(given, until: Today.PlusDays(20));

        portal.GoTo(Today.PlusMonths(1));
        await LookAsync(portal);

        Assert.Empty(await FlagsAsync(portal, given));
    }

    private static Task<int> LookAsync(TestPortal portal) => portal.WithAsync((FreezeWatch watch) => watch.LookAsync(Ct));

    private static Task<List<Flag>> FlagsAsync(TestPortal portal, GivenAccount given) => portal.ReadAsync(db => db.Flags.Where(f => f.DebtorId == given.Debtor).ToListAsync(Ct));
}
