using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Plans;

/// <summary>Agrees plans and ends them. The preview and the agreement are the same computation.</summary>
public sealed class PlanService(PortalDb db, AuditService audit, AgencyCalendar calendar, PlanMaker maker, PlanCeiling ceiling)
{
    public async Task<Result<PlanPreview>> PreviewAsync(AgreePlan command, CancellationToken ct)
        => await maker.PreviewAsync(command, await calendar.TodayAsync(ct), ct);

    public async Task<Result<PlanId>> AgreeAsync(AgreePlan command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        try
        {
            return await db.InOneTransactionAsync(token => AgreeAsync(command, today, actor, token), ct);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            db.ChangeTracker.Clear();
            return new AccountHasPlan();
        }
    }

    /// <summary>At once, because the person wishes so. What we wish takes notice: <see cref="PlanEnding"/>.</summary>
    public async Task<Result> EndAsync(EndPlan command, Actor actor, CancellationToken ct)
    {
        if (new EndPlanValidator().RefusalOf(command) is { } refusal) { return refusal; }

        var today = await calendar.TodayAsync(ct);
        var plan = await db.Plans.AsTracking().Include(p => p.Accounts).SingleOrDefaultAsync(p => p.Id == command.Plan, ct);
        if (plan is null) { return new NotFound("This plan"); }
        if (plan.Status != PlanStatus.Active) { return Result.Done; }

        plan.End(command.Reason.Trim(), actor, today.Now);
        await PlanCare.AfterEndAsync(db, plan, NoticeOutcome.PlanEnded, actor, today, ct);
        audit.Record(actor, AuditAction.PlanEnded, plan.DebtorId, plan, command.Reason.Trim());
        try
        {
            await db.SaveChangesAsync(ct);
            return Result.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedMeanwhile("This plan");
        }
    }

    private async Task<Result<PlanId>> AgreeAsync(AgreePlan command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        if (!await DebtorLock.TakeAsync(db, command.Debtor, ct)) { return new NotFound("This person"); }
        if (await maker.MadeByAsync(command, ct) is { } made) { return made; }

        var preview = await maker.PreviewAsync(command, today, ct);
        if (preview.Refusal is { } refusal) { return refusal; }

        var ground = await ceiling.CheckAsync(command.Debtor, preview.Value.AMonth, null, actor, command.AllowedBecause, today, ct);
        if (ground.Refusal is { } above) { return above; }

        var plan = maker.ToPlan(command, preview.Value, ground.Value, today, actor);
        db.Plans.Add(plan);
        audit.Record(actor, AuditAction.PlanAgreed, command.Debtor, plan, plan.ToAuditText());
        await db.SaveChangesAsync(ct);
        return plan.Id;
    }
}
