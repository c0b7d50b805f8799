using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Ledger;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Jobs;

/// <summary>Adds every account's entries up and has a supervisor look at each balance that is not their sum: one flag a day for one account.</summary>
/// <remarks>May run on several nodes at once: a cause that has a flag gets no second, and the database refuses one.</remarks>
public sealed class BalanceWatch(PortalDb db, LedgerQueries ledger, FlagService flags, IClock clock)
{
    /// <returns>How many balances are wrong, and how many of them were flagged now.</returns>
    public async Task<(int Wrong, int Flagged)> LookAsync(CancellationToken ct)
    {
        var wrong = await ledger.OutOfBalanceAsync(ct);
        var flagged = 0;
        foreach (var account in wrong)
        {
            flagged += await db.InOneTransactionAsync(token => RaiseAsync(account, token), ct);
        }

        return (wrong.Count, flagged);
    }

    private async Task<int> RaiseAsync(AccountId account, CancellationToken ct)
    {
        var debtor = await db.Accounts.Where(a => a.Id == account).Select(a => a.DebtorId).SingleAsync(ct);
        if (!await DebtorLock.TakeAsync(db, debtor, ct)) { return 0; }

        var cause = FormattableString.Invariant($"account-{account}:{clock.GetCurrentInstant().InUtc().Date:uuuu-MM-dd}");
        var flag = await flags.RaiseAsync(
            new RaiseFlag(FlagKind.BalanceWrong, debtor, null, cause, "The balance of this account is not the sum of its entries. Do not ask for money on it before somebody has found out why.") { Account = account },
            Actor.System,
            ct);
        await db.SaveChangesAsync(ct);
        return flag is null ? 0 : 1;
    }
}
