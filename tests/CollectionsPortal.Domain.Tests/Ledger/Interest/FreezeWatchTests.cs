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

    /// <summary>One more than two batches: each is flagged once, none is read again on the next day, and never are more read than a batch.</summary>
    [SkippableTheory, EachDatabase]
    public async Task Look_MoreThanTwoBatches_FlagsEachOnceInTheOrderOfTheirDays(DatabaseKind kind)
    {
        await using var portal = await PortalFixture.FreshAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        const int Freezes = (2 * FreezeWatch.BatchSize) + 1;
        await FreezeManyAsync(portal, given, Freezes);

        portal.GoTo(Today.PlusDays(30));
        var raised = await LookAsync(portal);
        var again = await LookAsync(portal);

        Assert.Equal((Freezes, 0), (raised, again));
        var flagged = await FlagsAsync(portal, given);
        var days = flagged.OrderBy(flag => flag.Id.Value).Select(flag => flag.Summary[^28..^18]).ToList();
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        Assert.Equal(Freezes, flagged.Select(flag => flag.Cause).Distinct().Count());
    }

    private static async Task FreezeManyAsync(TestPortal portal, GivenAccount given, int count)
    {
        await using var db = portal.NewDb();
        db.InterestFreezes.AddRange(Enumerable.Range(0, count).Select(at => new InterestFreeze
        {
            DebtorId = given.Debtor,
            AccountId = given.Account,
            Since = Today,
            ReviewOn = Today.PlusDays(1 + (at * 7 % 20)),
            Reason = "Flood.",
            RecordedAt = portal.Clock.Now,
        }));
        await db.SaveChangesAsync(Ct);
    }

    private static Task<int> LookAsync(TestPortal portal) => portal.WithAsync((FreezeWatch watch) => watch.LookAsync(Ct));

    private static Task<List<Flag>> FlagsAsync(TestPortal portal, GivenAccount given) => portal.ReadAsync(db => db.Flags.Where(f => f.DebtorId == given.Debtor).ToListAsync(Ct));
}
