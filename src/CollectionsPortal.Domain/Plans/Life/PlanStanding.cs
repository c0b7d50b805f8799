using CollectionsPortal.Domain.Data;
using NodaTime;

namespace CollectionsPortal.Domain.Plans.Life;

/// <summary>How plans stand, as conditions that the lists, the queue and the daily look share.</summary>
internal static class PlanStanding
{
    public static IQueryable<Plan> Missed(this IQueryable<Plan> plans, LocalDate today)
        => plans.Where(p => p.Status == PlanStatus.Active && p.Instalments.Any(i => (i.OpenUntil ?? i.DueOn) < today && i.Paid.Amount < i.Amount.Amount));

    /// <summary>Those that are not among the others.</summary>
    public static IQueryable<Plan> Without(this IQueryable<Plan> plans, IQueryable<Plan> others) => plans.Where(p => !others.Any(o => o.Id == p.Id));

    /// <summary>Missed, the days of grace over, and nobody has answered lately: every answer starts the days of grace anew.</summary>
    public static IQueryable<Plan> NeedingHelp(this IQueryable<Plan> plans, PortalDb db, LocalDate today, int graceDays)
    {
        var graceEnd = today.PlusDays(-graceDays);
        return plans.Missed(graceEnd).Where(p => !db.HelpOffers.Any(h => h.PlanId == p.Id && h.ClosedOn >= graceEnd));
    }

    /// <summary>The day that a notice named has come.</summary>
    public static IQueryable<Plan> NoticeOver(this IQueryable<Plan> plans, PortalDb db, LocalDate today)
        => plans.Where(p => p.Status == PlanStatus.Active && db.EndingNotices.Any(n => n.OpenPlanId == p.Id && n.EndsOn <= today));
}
