using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Settlements;

/// <summary>What decides whether a settlement may be offered.</summary>
/// <param name="State">Where they live; null: not known.</param>
/// <param name="Hold">What forbids any offer now; null: nothing.</param>
internal sealed record SettlementFacts(LocalDate Today, IReadOnlyList<SettlementDebt> Debts, UsState? State, InterestPause? Hold)
{
    public Money Owed => Debts.Aggregate(Money.Zero(Debts[0].Balance.Currency), (sum, debt) => sum + debt.Balance);

    /// <summary>Null when one of them is not this person's, or not open.</summary>
    public static async Task<SettlementFacts?> ReadAsync(PortalDb db, DebtorId debtor, IReadOnlyList<AccountId> accounts, AgencyDay today, CancellationToken ct)
    {
        var ids = accounts.Distinct().ToList();
        var rows = await db.Accounts
            .Where(a => a.DebtorId == debtor && ids.Contains(a.Id) && a.Status == AccountStatus.Open)
            .OrderBy(a => a.PlacedOn).ThenBy(a => a.Id)
            .Select(a => new
            {
                a.Id,
                a.CreditorAccountNumber,
                a.Balance,
                a.Facts.LimitationEndsOn,
                Creditor = a.Creditor.Name,
                a.Creditor.LeastPercent,
                NoticeEndsOn = db.ValidationNotices.Where(n => n.AccountId == a.Id && n.ReturnedOn == null).Max(n => (LocalDate?)n.EndsOn),
                IsHeld = db.PlanAccounts.Any(p => p.HeldAccountId == a.Id),
            }).ToListAsync(ct);
        if (rows.Count != ids.Count) { return null; }

        var disputed = await db.DisputedAsync(ids, ct);
        var debts = rows.ConvertAll(a => new SettlementDebt(
            a.Id, a.CreditorAccountNumber, a.Balance, a.NoticeEndsOn, disputed.Contains(a.Id), a.IsHeld, a.LimitationEndsOn, a.Creditor, a.LeastPercent));
        return new SettlementFacts(today.Date, debts, await StateAsync(db, debtor, today.Date, ct), await HoldAsync(db, debtor, ids, today, ct));
    }

    private static async Task<UsState?> StateAsync(PortalDb db, DebtorId debtor, LocalDate today, CancellationToken ct)
    {
        var states = await db.DebtorAddresses
            .Where(a => a.DebtorId == debtor && a.State != null && a.BelongsToId == null && (a.Until == null || a.Until >= today))
            .Select(a => a.State).Distinct().ToListAsync(ct);
        return states.Count == 1 ? states[0] : null;
    }

    private static async Task<InterestPause?> HoldAsync(PortalDb db, DebtorId debtor, List<AccountId> accounts, AgencyDay today, CancellationToken ct)
    {
        var holds = await db.Holds.Where(h => h.DebtorId == debtor && h.LiftedAt == null).OrderBy(h => h.Id).ToListAsync(ct);
        return holds.Where(hold => hold.AccountId is not { } one || accounts.Contains(one))
            .Select(hold => InterestPause.Of(hold, today.Zone)).OfType<InterestPause>()
            .OrderBy(pause => pause.Law is null).FirstOrDefault(pause => pause.Covers(today.Date));
    }
}

/// <param name="NoticeEndsOn">The last day on which they can dispute it, inclusive; null: no notice is known.</param>
/// <param name="IsHeld">An active plan covers it.</param>
/// <param name="LimitationEndsOn">The last day on which the law allows a suit; null: not known.</param>
/// <param name="LeastPercent">What its creditor takes at least; null: it said nothing.</param>
internal sealed record SettlementDebt(
    AccountId Id, string Number, Money Balance, LocalDate? NoticeEndsOn, bool IsDisputed, bool IsHeld, LocalDate? LimitationEndsOn, string Creditor, int? LeastPercent);
