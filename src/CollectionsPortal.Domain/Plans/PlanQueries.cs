using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>Which plans there are, and which need somebody's help.</summary>
public sealed class PlanQueries(PortalDb db, AgencyCalendar calendar)
{
    /// <summary>Missed plans: the one that has waited longest first. Others by the next payment, finished ones the latest first.</summary>
    public async Task<Page<PlanLine>> ListAsync(PlanGroup group, int page, CancellationToken ct)
    {
        var today = (await calendar.TodayAsync(ct)).Date;
        return await Lines(Ordered(Of(group, today)), today).ToPageAsync(page, ct);
    }

    /// <summary>A person's plans, the active first, then the newest.</summary>
    public async Task<IReadOnlyList<PlanLine>> OfDebtorAsync(DebtorId debtor, CancellationToken ct)
    {
        var today = (await calendar.TodayAsync(ct)).Date;
        var plans = db.Plans.Where(p => p.DebtorId == debtor)
            .OrderBy(p => p.Status == PlanStatus.Active ? 0 : 1).ThenByDescending(p => p.Id)
            .Take(Paging.DefaultSize);
        return await Lines(plans, today).ToListAsync(ct);
    }

    private IQueryable<Plan> Of(PlanGroup group, LocalDate today) => group switch
    {
        PlanGroup.Missed => db.Plans.Where(p => p.Status == PlanStatus.Active && p.Instalments.Any(i => (i.OpenUntil ?? i.DueOn) < today && i.Paid.Amount < i.Amount.Amount)),
        PlanGroup.OnTrack => db.Plans.Where(p => p.Status == PlanStatus.Active && !p.Instalments.Any(i => (i.OpenUntil ?? i.DueOn) < today && i.Paid.Amount < i.Amount.Amount)),
        PlanGroup.Completed => db.Plans.Where(p => p.Status == PlanStatus.Completed),
        PlanGroup.Ended => db.Plans.Where(p => p.Status == PlanStatus.Ended),
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Not a group of plans."),
    };

    /// <summary>The oldest unpaid instalment: long ago where one was missed, soon where none was. A finished plan has none.</summary>
    private static IOrderedQueryable<Plan> Ordered(IQueryable<Plan> plans) => plans
        .OrderBy(p => p.Instalments.Where(i => i.Paid.Amount < i.Amount.Amount).Min(i => (LocalDate?)i.DueOn))
        .ThenByDescending(p => p.Id);

    private IQueryable<PlanLine> Lines(IQueryable<Plan> plans, LocalDate today) =>
        from plan in plans
        join debtor in db.Debtors on plan.DebtorId equals debtor.Id
        select new PlanLine
        {
            Id = plan.Id,
            Reference = plan.Reference,
            Debtor = plan.DebtorId,
            DebtorName = debtor.Name,
            Status = plan.Status,
            Rhythm = plan.Rhythm,
            Total = plan.Total,
            Paid = plan.Instalments.Sum(i => i.Paid.Amount),
            Payments = plan.Instalments.Count,
            Missed = plan.Instalments.Count(i => (i.OpenUntil ?? i.DueOn) < today && i.Paid.Amount < i.Amount.Amount),
            MissedAmount = plan.Instalments.Where(i => i.DueOn < today).Sum(i => i.Amount.Amount - i.Paid.Amount),
            MissedSince = plan.Instalments.Where(i => (i.OpenUntil ?? i.DueOn) < today && i.Paid.Amount < i.Amount.Amount).Min(i => (LocalDate?)i.DueOn),
            NextDueOn = plan.Instalments.Where(i => i.DueOn >= today && i.Paid.Amount < i.Amount.Amount).Min(i => (LocalDate?)i.DueOn),
            NextAmount = plan.Instalments.Where(i => i.DueOn >= today && i.Paid.Amount < i.Amount.Amount)
                .OrderBy(i => i.Number).Select(i => i.Amount.Amount - i.Paid.Amount).FirstOrDefault(),
        };
}

/// <summary>How the list of plans is parted.</summary>
public enum PlanGroup
{
    /// <summary>Active, and a payment is missing: somebody should ask whether the person needs help.</summary>
    Missed,
    OnTrack,
    Completed,
    Ended,
}

/// <summary>A plan in a list. Amounts are in the currency of <see cref="Total"/>.</summary>
public sealed record PlanLine
{
    public required PlanId Id { get; init; }

    public required ShortReference Reference { get; init; }

    public required DebtorId Debtor { get; init; }

    public required PersonName DebtorName { get; init; }

    public required PlanStatus Status { get; init; }

    public required PlanRhythm Rhythm { get; init; }

    public required Money Total { get; init; }

    public required decimal Paid { get; init; }

    public required int Payments { get; init; }

    /// <summary>How many payments were due before today and are not fully paid.</summary>
    public required int Missed { get; init; }

    public required decimal MissedAmount { get; init; }

    public required LocalDate? MissedSince { get; init; }

    /// <summary>The next payment due today or later; null: none is left.</summary>
    public required LocalDate? NextDueOn { get; init; }

    public required decimal NextAmount { get; init; }
}
