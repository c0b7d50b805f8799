using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Ledger;

/// <summary>A promise is kept once what was promised has arrived on that account by its day.</summary>
internal static class PromiseKeeping
{
    /// <summary>Asked once the entries are written. Tracks the changes; the caller saves again.</summary>
    /// <param name="accounts">Those that got something.</param>
    public static async Task KeepAsync(PortalDb db, IReadOnlyCollection<AccountId> accounts, AgencyDay today, CancellationToken ct)
    {
        var open = await db.Promises.AsTracking().Where(p => p.Status == PromiseStatus.Open && EF.Parameter(accounts).Contains(p.AccountId)).OrderBy(p => p.Id).ToListAsync(ct);
        foreach (var promise in open)
        {
            var paid = await db.LedgerEntries
                .Where(e => e.AccountId == promise.AccountId && e.PaymentId != null && e.RecordedAt >= promise.MadeAt && e.EffectiveOn <= promise.DueOn)
                .SumAsync(e => -e.Amount.Amount, ct);
            if (paid >= promise.Amount.Amount) { promise.Close(PromiseStatus.Kept, today.Now); }
        }
    }
}
