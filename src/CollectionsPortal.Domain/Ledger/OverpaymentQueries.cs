using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Ledger;

/// <summary>What we still have that is the person's.</summary>
public sealed class OverpaymentQueries(PortalDb db)
{
    /// <summary>The oldest first.</summary>
    public async Task<IReadOnlyList<KeptMoney>> OpenAsync(DebtorId debtor, CancellationToken ct) => await db.Overpayments
        .Where(o => o.DebtorId == debtor && o.Left.Amount > 0)
        .OrderBy(o => o.Id)
        .Select(o => new KeptMoney(o.Id, o.Left, o.Payment.Amount, o.Payment.ReceivedOn))
        .Take(Paging.DefaultSize)
        .ToListAsync(ct);

    /// <summary>Everybody's that was kept, the oldest first, each with the person's first account: the page of any of theirs gives it back.</summary>
    public Task<Page<OwedBack>> KeptAsync(int page, CancellationToken ct) => (
        from over in db.Overpayments
        join debtor in db.Debtors on over.DebtorId equals debtor.Id
        where over.Left.Amount > 0
        orderby over.Id
        select new OwedBack(
            over.DebtorId,
            debtor.Name,
            over.Left,
            over.Payment.ReceivedOn,
            db.Accounts.Where(a => a.DebtorId == over.DebtorId).OrderBy(a => a.Id).Select(a => (AccountId?)a.Id).FirstOrDefault()!.Value)).ToPageAsync(page, ct);

    /// <summary>Accounts below zero, the longest so first.</summary>
    public Task<Page<OwedBack>> BelowZeroAsync(int page, CancellationToken ct) => (
        from account in db.Accounts
        join debtor in db.Debtors on account.DebtorId equals debtor.Id
        where account.BelowZeroSince != null
        orderby account.BelowZeroSince, account.Id
        select new OwedBack(account.DebtorId, debtor.Name, account.Balance, null, account.Id) { Since = account.BelowZeroSince }).ToPageAsync(page, ct);

    public Task<int> CountBelowZeroAsync(CancellationToken ct) => db.Accounts.CountAsync(a => a.BelowZeroSince != null, ct);

    /// <summary>How many payments have something kept.</summary>
    public Task<int> CountKeptAsync(CancellationToken ct) => db.Overpayments.CountAsync(o => o.Left.Amount > 0, ct);
}

/// <param name="Paid">The whole payment that it came with.</param>
public sealed record KeptMoney(OverpaymentId Id, Money Left, Money Paid, LocalDate On);

/// <summary>Money that we have and somebody is to get back.</summary>
/// <param name="Amount">What is left of a payment; below zero for an account.</param>
/// <param name="On">When the payment arrived; null for an account.</param>
public sealed record OwedBack(DebtorId Debtor, PersonName Name, Money Amount, LocalDate? On, AccountId Account)
{
    /// <summary>Since when an account is below zero; null for a payment.</summary>
    public Instant? Since { get; init; }
}
