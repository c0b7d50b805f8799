using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Ledger.Interest;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Plans;

/// <summary>What changed the balances of a plan's accounts since we have them.</summary>
public sealed class DebtorMoneyQueries(PortalDb db)
{
    /// <summary>Of what was added, each line; the newest first.</summary>
    private const int AddedShown = 40;

    internal async Task<IReadOnlyList<LedgerSums>> SumsAsync(PlanId plan, IReadOnlyList<AccountId> accounts, CancellationToken ct)
    {
        var moved = await PlanReads.Of(db).Moved(db, plan).ToListAsync(ct);
        decimal Of(AccountId account, params LedgerEntryKind[] kinds) => moved.Where(m => m.Account == account && kinds.Contains(m.Kind)).Sum(m => m.Amount);
        return [.. accounts.Select(account => new LedgerSums(
            account,
            Interest: Of(account, LedgerEntryKind.Interest),
            Fees: Of(account, LedgerEntryKind.Fee),
            PaidOrCredited: -Of(account, LedgerEntryKind.Payment, LedgerEntryKind.Credit, LedgerEntryKind.Correction, LedgerEntryKind.Adjustment))
        {
            HasGrown = moved.Exists(m => m.Account == account && m.Kind is LedgerEntryKind.Interest or LedgerEntryKind.Fee),
        })];
    }

    internal async Task<IReadOnlyList<AddedLine>> AddedAsync(IReadOnlyList<AccountId> accounts, CancellationToken ct)
    {
        var rows = await db.LedgerEntries
            .Where(e => accounts.Contains(e.AccountId) && (e.Kind == LedgerEntryKind.Interest || e.Kind == LedgerEntryKind.Fee))
            .OrderByDescending(e => e.EffectiveOn).ThenByDescending(e => e.Id)
            .Take(AddedShown)
            .Select(e => new
            {
                Entry = e,
                Until = db.InterestBookings.Where(b => b.EntryId == e.Id).Select(b => (NodaTime.LocalDate?)b.Until).FirstOrDefault(),
                Allowed = db.AccountFees.Where(f => f.EntryId == e.Id).Select(f => new AllowedBy(f.Authority, f.Source, f.Quote)).FirstOrDefault(),
            })
            .ToListAsync(ct);
        return rows.ConvertAll(row => new AddedLine(row.Entry.AccountId, row.Entry.Kind == LedgerEntryKind.Fee, row.Entry.Amount.Amount, row.Entry.EffectiveOn)
        {
            Written = row.Entry.Kind == LedgerEntryKind.Fee ? FeeText.What(row.Entry.Text, row.Allowed?.Source) : null,
            BookedBefore = row.Until,
            Allowed = row.Allowed,
        });
    }
}
