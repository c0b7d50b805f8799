using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Ledger.Interest;

/// <summary>What each account bears a year by the terms that hold on a day, for payments that go to the dearest debt first.</summary>
/// <remarks>Also where interest rests for a while: it is still the dearest debt. An account without terms is not named: it bears none.</remarks>
internal static class YearlyRates
{
    public static async Task<IReadOnlyDictionary<AccountId, decimal>> YearlyRatesAsync(
        this PortalDb db, IReadOnlyCollection<AccountId> accounts, LocalDate today, CancellationToken ct)
    {
        var terms = await db.InterestTerms
            .Where(t => EF.Parameter(accounts).Contains(t.AccountId) && t.From <= today)
            .OrderBy(t => t.Id)
            .Select(t => new { t.AccountId, t.RateMillionths })
            .ToListAsync(ct);
        return terms.GroupBy(t => t.AccountId).ToDictionary(t => t.Key, t => t.Last().RateMillionths / InterestTerms.Millionths);
    }
}
