using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Ledger.Interest;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>What changed the balances of a plan's accounts since we have them.</summary>
public sealed class DebtorMoneyQueries(PortalDb db)
{
    /// <summary>Of what was added; one more is read, which tells that there are older lines.</summary>
    public const int AddedShown = 40;

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

    /// <summary>The newest first.</summary>
    internal async Task<IReadOnlyList<AddedLine>> AddedAsync(IReadOnlyList<AccountId> accounts, CancellationToken ct)
        => await ReadAsync(Added(accounts).OrderByDescending(e => e.EffectiveOn).ThenByDescending(e => e.Id).Take(AddedShown + 1), accounts, ct);

    /// <summary>Of every line that made a debt grow, by the number of its entry.</summary>
    internal async Task<IReadOnlyDictionary<LedgerEntryId, AddedLine>> ReasonsAsync(IReadOnlyList<AccountId> accounts, CancellationToken ct)
        => (await ReadAsync(Added(accounts), accounts, ct)).ToDictionary(line => line.Entry);

    private IQueryable<LedgerEntry> Added(IReadOnlyList<AccountId> accounts)
        => db.LedgerEntries.Where(e => accounts.Contains(e.AccountId) && (e.Kind == LedgerEntryKind.Interest || e.Kind == LedgerEntryKind.Fee));

    private async Task<List<AddedLine>> ReadAsync(IQueryable<LedgerEntry> entries, IReadOnlyList<AccountId> accounts, CancellationToken ct)
    {
        var rows = await entries
            .Select(e => new
            {
                Entry = e,
                Until = db.InterestBookings.Where(b => b.EntryId == e.Id).Select(b => (LocalDate?)b.Until).FirstOrDefault(),
                Allowed = db.AccountFees.Where(f => f.EntryId == e.Id).Select(f => new AllowedBy(f.Authority, f.Source, f.Quote)).FirstOrDefault(),
            })
            .ToListAsync(ct);
        var rights = rows.Exists(row => row.Until is not null) ? await RightsAsync(accounts, ct) : [];
        return rows.ConvertAll(row => new AddedLine(row.Entry.Id, row.Entry.AccountId, row.Entry.Kind == LedgerEntryKind.Fee, row.Entry.Amount.Amount, row.Entry.EffectiveOn)
        {
            Written = row.Entry.Kind == LedgerEntryKind.Fee ? FeeText.What(row.Entry.Text, row.Allowed?.Source) : null,
            BookedBefore = row.Until,
            Allowed = row.Allowed ?? (row.Until is { } until ? RightTo(rights, row.Entry.AccountId, until) : null),
        });
    }

    private Task<List<InterestTerms>> RightsAsync(IReadOnlyList<AccountId> accounts, CancellationToken ct) => db.InterestTerms
        .Where(terms => accounts.Contains(terms.AccountId) && terms.RateMillionths > 0)
        .OrderBy(terms => terms.Id)
        .ToListAsync(ct);

    /// <summary>The terms that had begun last when the booked days ended, whatever holds today.</summary>
    private static AllowedBy? RightTo(List<InterestTerms> rights, AccountId account, LocalDate until)
        => rights.FindLast(terms => terms.AccountId == account && terms.From < until) is { Authority: { } authority } terms ? new AllowedBy(authority, terms.Source, terms.Quote) : null;
}
