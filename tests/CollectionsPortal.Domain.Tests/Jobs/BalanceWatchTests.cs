using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Jobs;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Tests.Jobs;

public sealed class BalanceWatchTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Look_BalanceWrittenPastThePortal_IsFlaggedOnceADay(DatabaseKind kind)
    {
        await using var portal = await PortalFixture.FreshAsync(kind);
        var given = await Given.Account().Owing(70).SaveAsync(portal);
        await Given.Account().Owing(10).SaveAsync(portal);
        var before = await LookAsync(portal);
        await portal.ReadAsync(db => db.Accounts.Where(a => a.Id == given.Account).ExecuteUpdateAsync(set => set.SetProperty(a => a.Balance.Amount, 69m), Ct));

        var first = await LookAsync(portal);
        var again = await LookAsync(portal);

        Assert.Equal(((0, 0), (1, 1), (1, 0)), (before, first, again));
        var flag = await portal.ReadAsync(db => db.Flags.SingleAsync(Ct));
        Assert.Equal((FlagKind.BalanceWrong, given.Account, given.Debtor), (flag.Kind, flag.AccountId, flag.DebtorId));
    }

    private static Task<(int Wrong, int Flagged)> LookAsync(TestPortal portal) => portal.WithAsync((BalanceWatch balances) => balances.LookAsync(Ct));
}
