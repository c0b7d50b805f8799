using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>What people owe on their open accounts, for the lists that show them: one query for a page of people.</summary>
internal static class OpenBalances
{
    /// <returns>One sum for each currency; nothing for who owes nothing.</returns>
    public static async Task<ILookup<DebtorId, Money>> OfAsync(PortalDb db, IReadOnlyCollection<DebtorId> debtors, CancellationToken ct)
    {
        var sums = await db.Accounts.Where(a => debtors.Contains(a.DebtorId) && a.Status == AccountStatus.Open)
            .GroupBy(a => new { a.DebtorId, a.Balance.Currency })
            .Select(same => new { same.Key.DebtorId, same.Key.Currency, Sum = same.Sum(a => a.Balance.Amount) })
            .ToListAsync(ct);
        return sums.ToLookup(sum => sum.DebtorId, sum => new Money(sum.Sum, sum.Currency));
    }
}
