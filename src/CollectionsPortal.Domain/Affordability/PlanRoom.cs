using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Affordability;

/// <summary>How much a person's budget has room for, next to the plans that they already pay.</summary>
public sealed class PlanRoom(PortalDb db, AffordabilityQueries statements)
{
    /// <param name="excluding">A plan that is about to make way for another one.</param>
    /// <param name="currency">Of the plan that is asked about.</param>
    public async Task<Room> OfAsync(DebtorId debtor, PlanId? excluding, string currency, AgencyDay today, CancellationToken ct)
    {
        var taken = await TakenAsync(debtor, excluding, ct);
        var same = taken.Where(aMonth => aMonth.Currency == currency).Aggregate(Money.Zero(currency), (sum, aMonth) => sum + aMonth);
        return new(await statements.ValidAsync(debtor, today, ct), same) { HasPlansInOtherCurrency = taken.Exists(aMonth => aMonth.Currency != currency) };
    }

    /// <summary>What each plan takes. A paused one counts too: its payments come back.</summary>
    private async Task<List<Money>> TakenAsync(DebtorId debtor, PlanId? excluding, CancellationToken ct)
    {
        var open = await db.Plans
            .Where(p => p.DebtorId == debtor && p.Status == PlanStatus.Active && p.Id != excluding)
            .SelectMany(p => p.Instalments.Where(i => i.Paid.Amount < i.Amount.Amount), (p, i) => new { p.Id, p.Rhythm, i.Amount })
            .ToListAsync(ct);
        return [.. open.GroupBy(i => (i.Id, i.Rhythm, i.Amount.Currency)).Select(plan => PlanCost.AMonth(plan.Key.Rhythm, plan.Select(i => i.Amount), plan.Key.Currency))];
    }
}

/// <param name="Statement">Null: none, or none that is young enough. Then nobody knows what is left, which is not the same as nothing.</param>
/// <param name="Taken">What the person's other active plans in this currency take in a month.</param>
public sealed record Room(StatementView? Statement, Money Taken)
{
    /// <summary>Nobody knows what those take from a month in this currency.</summary>
    public bool HasPlansInOtherCurrency { get; init; }

    public bool IsStatementInOtherCurrency => Statement is { } told && told.Budget.Currency != Taken.Currency;

    /// <summary>What another plan may take in a month at most; null: not known.</summary>
    public Money? Free => Statement is not { Budget.Surplus: var surplus } || IsStatementInOtherCurrency || HasPlansInOtherCurrency
        ? null
        : surplus > Taken ? surplus - Taken : Money.Zero(Taken.Currency);
}
