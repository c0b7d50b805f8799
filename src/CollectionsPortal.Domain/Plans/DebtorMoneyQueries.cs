using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Plans;

/// <summary>What changed the balances of a plan's accounts since we have them.</summary>
public sealed class DebtorMoneyQueries(PortalDb db)
{
    /// <summary>Of what was added, each line; the newest first.</summary>
    private const int AddedShown = 40;

    internal async Task<IReadOnlyList<LedgerSums>> SumsAsync(IReadOnlyList<AccountId> accounts, CancellationToken ct)
    {
        var sums = await db.LedgerEntries
            .Where(e => accounts.Contains(e.AccountId) && e.Kind != LedgerEntryKind.Placement)
            .GroupBy(e => new { e.AccountId, e.Kind })
            .Select(g => new { g.Key.AccountId, g.Key.Kind, Amount = g.Sum(e => e.Amount.Amount) })
            .ToListAsync(ct);
        decimal Of(AccountId account, params LedgerEntryKind[] kinds) => sums.Where(s => s.AccountId == account && kinds.Contains(s.Kind)).Sum(s => s.Amount);
        return [.. accounts.Select(account => new LedgerSums(
            account,
            Interest: Of(account, LedgerEntryKind.Interest),
            Fees: Of(account, LedgerEntryKind.Fee),
            PaidOrCredited: -Of(account, LedgerEntryKind.Payment, LedgerEntryKind.Credit, LedgerEntryKind.Correction, LedgerEntryKind.Adjustment)))];
    }

    internal async Task<IReadOnlyList<AddedLine>> AddedAsync(IReadOnlyList<AccountId> accounts, CancellationToken ct) => await db.LedgerEntries
        .Where(e => accounts.Contains(e.AccountId) && (e.Kind == LedgerEntryKind.Interest || e.Kind == LedgerEntryKind.Fee))
        .OrderByDescending(e => e.EffectiveOn).ThenByDescending(e => e.Id)
        .Take(AddedShown)
        .Select(e => new AddedLine(e.AccountId, e.Kind == LedgerEntryKind.Fee, e.Amount.Amount, e.EffectiveOn, e.Text)
        {
            Allowed = db.AccountFees.Where(f => f.EntryId == e.Id).Select(f => new AllowedBy(f.Authority, f.Source, f.Quote)).FirstOrDefault(),
        })
        .ToListAsync(ct);
}
