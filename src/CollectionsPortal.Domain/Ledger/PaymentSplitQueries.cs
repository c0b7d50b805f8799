using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Ledger;

/// <summary>How a payment would be parted among the debts of one person. Nothing is written down.</summary>
public sealed class PaymentSplitQueries(PortalDb db, AgencyCalendar calendar)
{
    /// <summary>Never to a disputed debt (12 CFR 1006.30(c)(1)), and only to debts in the payment's currency.</summary>
    /// <param name="plan">Only the debts of this plan, of a settlement never more than was agreed. Null: all that we collect from the person, but for those in settlements.</param>
    /// <param name="order">Null: the plan's own.</param>
    public async Task<PaymentSplit> OfAsync(DebtorId debtor, PlanId? plan, Money amount, SplitOrder? order, CancellationToken ct)
    {
        var debts = await DebtsAsync(debtor, plan, amount.Currency, ct);
        var ids = debts.ConvertAll(debt => debt.Account);
        var disputed = await db.DisputedAsync(ids, ct);
        var rates = await db.YearlyRatesAsync(ids, (await calendar.TodayAsync(ct)).Date, ct);
        var most = await MostAsync(plan, amount, ct);
        var split = PaymentSplit.Of(
            most,
            debts.ConvertAll(debt => debt with { IsDisputed = disputed.Contains(debt.Account), YearlyRate = rates.GetValueOrDefault(debt.Account) }),
            order ?? await db.Plans.Where(p => p.Id == plan).Select(p => p.Order).SingleOrDefaultAsync(ct));
        return split with { Left = split.Left + (amount - most) };
    }

    private Task<List<SplitDebt>> DebtsAsync(DebtorId debtor, PlanId? plan, string currency, CancellationToken ct)
    {
        var owing = db.Accounts.Where(a => a.DebtorId == debtor && a.Status == AccountStatus.Open && a.Balance.Amount > 0 && a.Balance.Currency == currency);
        var listed = plan is null
            ? from account in owing
              where !db.PlanAccounts.Any(a => a.HeldAccountId == account.Id && db.Plans.Any(p => p.Id == a.PlanId && p.Kind == PlanKind.Settlement))
              orderby account.PlacedOn, account.Id
              select account
            : from account in owing
              join covered in db.PlanAccounts on account.Id equals covered.AccountId
              where covered.PlanId == plan
              orderby covered.Position
              select account;
        return listed.Select(a => new SplitDebt(a.Id, a.Balance, a.PlacedOn, 0m)).ToListAsync(ct);
    }

    private async Task<Money> MostAsync(PlanId? plan, Money amount, CancellationToken ct)
    {
        var settlement = await db.Plans.Include(p => p.Instalments).SingleOrDefaultAsync(p => p.Id == plan && p.Kind == PlanKind.Settlement, ct);
        return settlement?.Total.Currency == amount.Currency && settlement.Outstanding < amount ? settlement.Outstanding : amount;
    }
}
