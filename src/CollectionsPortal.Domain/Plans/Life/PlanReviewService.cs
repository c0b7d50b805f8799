using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Plans.Life;

/// <summary>Writes down that a plan still fits, and when somebody asks again. That it was changed or ended is noted by that act itself.</summary>
public sealed class PlanReviewService(PortalDb db, AuditService audit, AgencyCalendar calendar)
{
    public const int MaxMonths = 12;

    public async Task<Result> FitsAsync(PlanFits command, Actor actor, CancellationToken ct)
    {
        if (command.Remark is { Length: > PlanReview.RemarkMaxLength }) { return new FieldRefusal(nameof(command.Remark), $"Use at most {PlanReview.RemarkMaxLength} characters."); }

        var debtor = await db.Plans.Where(p => p.Id == command.Plan).Select(p => p.DebtorId).SingleOrDefaultAsync(ct);
        if (debtor == default) { return new NotFound("This plan"); }

        var today = await calendar.TodayAsync(ct);
        return await DebtorLock.InTurnAsync(db, debtor, token => FitsAsync(command, today, actor, token), ct);
    }

    private async Task<Result> FitsAsync(PlanFits command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        var plan = await db.Plans.AsTracking().SingleAsync(p => p.Id == command.Plan, ct);
        if (plan.Status != PlanStatus.Active) { return new OnlyRunningPlansChange(); }
        var months = plan.Kind == PlanKind.Nil ? Replan.MaxNilMonths : MaxMonths;
        if (command.NextOn <= today.Date) { return new FieldRefusal(nameof(command.NextOn), "Choose a day after today."); }
        if (command.NextOn > today.Date.PlusMonths(months)) { return new FieldRefusal(nameof(command.NextOn), $"Ask again within {months} months."); }
        if (plan.ReviewOn == command.NextOn) { return Result.Done; }

        db.PlanReviews.Add(new PlanReview
        {
            PlanId = plan.Id,
            DebtorId = plan.DebtorId,
            Outcome = ReviewOutcome.Fits,
            Remark = string.IsNullOrWhiteSpace(command.Remark) ? null : command.Remark.Trim(),
            DueOn = plan.ReviewOn,
            NextOn = command.NextOn,
            At = today.Now,
            By = actor.Id,
        });
        plan.ReviewAgain(command.NextOn);
        audit.Record(actor, AuditAction.PlanReviewed, plan.DebtorId, plan, $"Fits; next on {command.NextOn:uuuu-MM-dd}");
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }
}

/// <param name="NextOn">When somebody asks again: at most a year from today, half a year where nothing is paid meanwhile.</param>
public sealed record PlanFits(PlanId Plan, LocalDate NextOn, string? Remark);
