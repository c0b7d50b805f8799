using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Plans;

/// <summary>Plans that a person thinks over. A draft holds no account and nothing is due on it; it is agreed later, or dropped.</summary>
public sealed class PlanDrafts(PortalDb db, AuditService audit, AgencyCalendar calendar, PlanMaker maker, PlanCeiling ceiling)
{
    public const string Dropped = "Thought over, not wanted.";

    /// <summary>Not held to the ceiling: that is for the day on which it is agreed.</summary>
    public async Task<Result<PlanId>> KeepAsync(AgreePlan command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        return await db.InOneTransactionAsync(token => KeepAsync(command, today, actor, token), ct);
    }

    public async Task<Result> AgreeAsync(AgreeDraft command, Actor actor, CancellationToken ct)
    {
        if (command.Agreement.Refusal is { } refusal) { return refusal; }

        var today = await calendar.TodayAsync(ct);
        try
        {
            return await db.InOneTransactionAsync(token => AgreeAsync(command, today, actor, token), ct);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            db.Forget();
            return new AccountHasPlan();
        }
    }

    public async Task<Result> DropAsync(PlanId id, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (await DraftAsync(id, ct) is not { } draft) { return new NotFound("This draft"); }

        draft.End(Dropped, actor, today.Now);
        audit.Record(actor, AuditAction.PlanDraftDropped, draft.DebtorId, draft);
        try
        {
            await db.SaveChangesAsync(ct);
            return Result.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.Forget();
            return new ChangedMeanwhile("This draft");
        }
    }

    private async Task<Result<PlanId>> KeepAsync(AgreePlan command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        if (!await DebtorLock.TakeAsync(db, command.Debtor, ct)) { return new NotFound("This person"); }
        if (await maker.MadeByAsync(command, ct) is { } made) { return made; }

        var preview = await maker.PreviewAsync(command, today, ct);
        if (preview.Refusal is { } refusal) { return refusal; }

        var draft = maker.ToPlan(command, preview.Value, new PlanGround(null, null, null), today, actor);
        draft.ThinkOver();
        db.Plans.Add(draft);
        audit.Record(actor, AuditAction.PlanDrafted, command.Debtor, draft, draft.ToAuditText());
        await db.SaveChangesAsync(ct);
        return draft.Id;
    }

    private async Task<Result> AgreeAsync(AgreeDraft command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        // The person's turn first, then the draft: whoever comes second finds it agreed.
        var debtor = await db.Plans.Where(p => p.Id == command.Plan).Select(p => p.DebtorId).SingleOrDefaultAsync(ct);
        if (!await DebtorLock.TakeAsync(db, debtor, ct) || await DraftAsync(command.Plan, ct) is not { } draft) { return new NotFound("This draft"); }
        if (await AgeAsync(draft, today, ct) is { } refusal) { return refusal; }

        var aMonth = PlanCost.AMonth(draft.Rhythm, draft.Instalments.Select(i => i.Amount), draft.Total.Currency);
        var ground = await ceiling.CheckAsync(draft.DebtorId, aMonth, null, actor, command.AllowedBecause, today, ct);
        if (ground.Refusal is { } above) { return above; }

        draft.Agree(command.Agreement, ground.Value, actor, today.Now);
        audit.Record(actor, AuditAction.PlanAgreed, draft.DebtorId, draft, draft.ToAuditText());
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>Days went by: what was read out then must still be what is agreed now.</summary>
    private async Task<Refusal?> AgeAsync(Plan draft, AgencyDay today, CancellationToken ct)
    {
        var accounts = await maker.CoverableAsync(draft.DebtorId, [.. draft.Accounts.Select(a => a.AccountId)], ct);
        if (accounts.Refusal is { } refusal) { return refusal; }
        if (draft.Instalments.Min(i => i.DueOn) < today.Date) { return new DraftIsOld("The day of the first payment has passed"); }
        if (draft.ReviewOn <= today.Date) { return new DraftIsOld("The day of its review has passed"); }

        return accounts.Value.Sum(a => a.Balance.Amount) == draft.Total.Amount ? null : new DraftIsOld("What is owed has changed");
    }

    private Task<Plan?> DraftAsync(PlanId id, CancellationToken ct) => db.Plans.AsTracking()
        .Include(p => p.Accounts).Include(p => p.Instalments)
        .SingleOrDefaultAsync(p => p.Id == id && p.Status == PlanStatus.Draft, ct);
}
