using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger.Interest;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>Which debts of a plan rest for something in the person's life or a court: as long as they do, nothing of them is asked for.</summary>
/// <remarks>Among others a bankruptcy (11 USC 362(a)(6)) and a breathing space (SI 2020/1311 reg. 7). The list is the one by which interest rests.</remarks>
public sealed record PlanRest(IReadOnlySet<AccountId> Accounts, bool IsWhole)
{
    /// <param name="today">The agency's day.</param>
    internal static PlanRest Of(IEnumerable<Hold> holds, IReadOnlyList<PlanAccountLine> accounts, LocalDate today, DateTimeZone zone)
    {
        var resting = holds.Where(hold => InterestPause.Of(hold, zone)?.Covers(today) == true).Select(hold => hold.AccountId).ToList();
        var ids = accounts.Select(account => account.Id).Where(id => resting.Contains(null) || resting.Contains(id)).ToHashSet();
        var owed = accounts.Where(account => account.Balance.Amount > 0).ToList();
        return new PlanRest(ids, owed.Count > 0 && owed.TrueForAll(account => ids.Contains(account.Id)));
    }
}
