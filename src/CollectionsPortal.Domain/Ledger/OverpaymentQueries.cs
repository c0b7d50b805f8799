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
}

/// <param name="Paid">The whole payment that it came with.</param>
public sealed record KeptMoney(OverpaymentId Id, Money Left, Money Paid, LocalDate On);
