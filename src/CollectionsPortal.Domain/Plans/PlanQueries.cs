using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>Which plans there are, and which need somebody's help.</summary>
public sealed class PlanQueries(PortalDb db, AgencyCalendar calendar, IOptions<PlanOptions> options)
{
    /// <summary>Where something waits, whoever has waited longest comes first. Others by the next payment, finished ones the latest first.</summary>
    public async Task<Page<PlanLine>> ListAsync(PlanGroup group, int page, CancellationToken ct)
    {
        var day = await calendar.TodayAsync(ct);
        var today = day.Date;
        return await Lines(Ordered(group, Of(group, today, options.Value.As(day.Terms).GraceDays)), today).ToPageAsync(page, ct);
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

    /// <summary>Each plan is in one group, the first that fits; older versions are in none.</summary>
    private IQueryable<Plan> Of(PlanGroup group, LocalDate today, int graceDays)
    {
        var active = db.Plans.Where(p => p.Status == PlanStatus.Active);
        var (missed, needing, over) = (active.Missed(today), active.NeedingHelp(db, today, graceDays), active.NoticeOver(db, today));
        var fine = active.Without(missed).Without(over);
        return group switch
        {
            PlanGroup.NeedsHelp => needing.Without(over),
            PlanGroup.Missed => missed.Without(needing).Without(over),
            PlanGroup.ReviewDue => active.Where(p => over.Any(o => o.Id == p.Id) || (p.ReviewOn <= today && !missed.Any(m => m.Id == p.Id))),
            PlanGroup.OnTrack => fine.Where(p => p.ReviewOn > today && (p.PausedUntil == null || p.PausedUntil <= today)),
            PlanGroup.Paused => fine.Where(p => p.ReviewOn > today && p.PausedUntil > today),
            PlanGroup.Draft => db.Plans.Where(p => p.Status == PlanStatus.Draft),
            PlanGroup.Completed => db.Plans.Where(p => p.Status == PlanStatus.Completed),
            PlanGroup.Ended => db.Plans.Where(p => p.Status == PlanStatus.Ended),
            _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Not a group of plans."),
        };
    }

    /// <summary>The oldest unpaid instalment: long ago where one was missed, soon where none was. A finished plan has none.</summary>
    private static IOrderedQueryable<Plan> Ordered(PlanGroup group, IQueryable<Plan> plans) => group switch
    {
        PlanGroup.ReviewDue => plans.OrderBy(p => p.ReviewOn).ThenBy(p => p.Id),
        PlanGroup.Paused => plans.OrderBy(p => p.PausedUntil).ThenBy(p => p.Id),
        PlanGroup.Completed or PlanGroup.Ended => plans.OrderByDescending(p => p.EndedAt).ThenByDescending(p => p.Id),
        _ => plans.OrderBy(p => p.Instalments.Where(i => i.Paid.Amount < i.Amount.Amount).Min(i => (LocalDate?)i.DueOn)).ThenByDescending(p => p.Id),
    };

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
            Kind = plan.Kind,
            Revision = plan.Revision,
            PausedUntil = plan.PausedUntil,
            ReviewOn = plan.ReviewOn,
            NoticeEndsOn = db.EndingNotices.Where(n => n.OpenPlanId == plan.Id).Select(n => (LocalDate?)n.EndsOn).FirstOrDefault(),
            Rhythm = plan.Rhythm,
            Total = plan.Total,
            Paid = plan.Instalments.Sum(i => i.Paid.Amount),
            Payments = plan.Instalments.Count,
            Missed = plan.Instalments.Count(i => (i.OpenUntil ?? i.DueOn) < today && i.Paid.Amount < i.Amount.Amount),
            MissedAmount = plan.Instalments.Where(i => (i.OpenUntil ?? i.DueOn) < today).Sum(i => i.Amount.Amount - i.Paid.Amount),
            MissedSince = plan.Instalments.Where(i => (i.OpenUntil ?? i.DueOn) < today && i.Paid.Amount < i.Amount.Amount).Min(i => (LocalDate?)i.DueOn),
            NextDueOn = plan.Instalments.Where(i => (i.OpenUntil ?? i.DueOn) >= today && i.Paid.Amount < i.Amount.Amount).Min(i => (LocalDate?)(i.OpenUntil ?? i.DueOn)),
            NextAmount = plan.Instalments.Where(i => (i.OpenUntil ?? i.DueOn) >= today && i.Paid.Amount < i.Amount.Amount)
                .OrderBy(i => i.Number).Select(i => i.Amount.Amount - i.Paid.Amount).FirstOrDefault(),
        };
}

/// <summary>How the list of plans is parted.</summary>
public enum PlanGroup
{
    /// <summary>A payment is missing, the days of grace are over, and nobody has asked lately what would help.</summary>
    NeedsHelp,

    /// <summary>A payment is missing, and there is still time; or they were asked just now.</summary>
    Missed,

    /// <summary>Somebody asks whether the plan still fits; or the time is over that a notice gave.</summary>
    ReviewDue,
    OnTrack,
    Paused,

    /// <summary>Being thought over.</summary>
    Draft,
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

    public required PlanKind Kind { get; init; }

    public required int Revision { get; init; }

    /// <inheritdoc cref="Plan.PausedUntil"/>
    public required LocalDate? PausedUntil { get; init; }

    /// <inheritdoc cref="Plan.ReviewOn"/>
    public required LocalDate ReviewOn { get; init; }

    /// <summary>The day that a running notice names; null: there is none.</summary>
    public required LocalDate? NoticeEndsOn { get; init; }

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
