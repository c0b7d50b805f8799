using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Affordability;

/// <summary>How much a person's budget has room for, next to the plans that they already pay.</summary>
public sealed class PlanRoom(PortalDb db, AffordabilityQueries statements)
{
    /// <param name="excluding">A plan that is about to make way for another one.</param>
    /// <param name="today">The agency's date.</param>
    public async Task<Room> OfAsync(DebtorId debtor, PlanId? excluding, LocalDate today, CancellationToken ct)
        => new(await statements.ValidAsync(debtor, today, ct), await TakenAsync(debtor, excluding, ct));

    /// <summary>A paused plan counts too: its payments come back.</summary>
    private async Task<Money> TakenAsync(DebtorId debtor, PlanId? excluding, CancellationToken ct)
    {
        var open = await db.Plans
            .Where(p => p.DebtorId == debtor && p.Status == PlanStatus.Active && p.Id != excluding)
            .SelectMany(p => p.Instalments.Where(i => i.Paid.Amount < i.Amount.Amount), (p, i) => new { p.Id, p.Rhythm, i.Amount })
            .ToListAsync(ct);
        return open.GroupBy(i => (i.Id, i.Rhythm)).Aggregate(Money.Zero(), (sum, plan) => sum + PlanCost.AMonth(plan.Key.Rhythm, plan.Select(i => i.Amount)));
    }
}

/// <param name="Statement">Null: none, or none that is young enough. Then nobody knows what is left, which is not the same as nothing.</param>
/// <param name="Taken">What the person's other active plans take in a month.</param>
public sealed record Room(StatementView? Statement, Money Taken)
{
    /// <summary>What another plan may take in a month at most; null: not known.</summary>
    public Money? Free => Statement is { Budget.Surplus: var surplus } ? (surplus > Taken ? surplus - Taken : Money.Zero()) : null;
}
