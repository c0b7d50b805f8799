using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CollectionsPortal.Domain.Plans;

/// <summary>Agrees plans and ends them. The preview and the agreement are the same computation.</summary>
public sealed class PlanService(PortalDb db, AuditService audit, AgencyCalendar calendar, IOptions<PlanOptions> options)
{
    public async Task<Result<PlanPreview>> PreviewAsync(AgreePlan command, CancellationToken ct)
        => await PreviewAsync(command, await calendar.TodayAsync(ct), ct);

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

    public async Task<Result> EndAsync(EndPlan command, Actor actor, CancellationToken ct)
    {
        if (new EndPlanValidator().RefusalOf(command) is { } refusal) { return refusal; }

        var today = await calendar.TodayAsync(ct);
        var plan = await db.Plans.AsTracking().Include(p => p.Accounts).SingleOrDefaultAsync(p => p.Id == command.Plan, ct);
        if (plan is null) { return new NotFound("This plan"); }
        if (plan.Status != PlanStatus.Active) { return Result.Done; }

        plan.End(command.Reason.Trim(), actor, today.Now);
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

        var preview = await PreviewAsync(command, today, ct);
        if (preview.Refusal is { } refusal) { return refusal; }

        var plan = ToPlan(command, preview.Value, today, actor);
        db.Plans.Add(plan);
        audit.Record(actor, AuditAction.PlanAgreed, command.Debtor, plan, $"{plan.Total} in {plan.Instalments.Count} payments, {plan.Rhythm}, from {plan.FirstDueOn:uuuu-MM-dd}");
        await db.SaveChangesAsync(ct);
        return plan.Id;
    }

    private async Task<Result<PlanPreview>> PreviewAsync(AgreePlan command, AgencyDay today, CancellationToken ct)
    {
        var found = await CoverableAsync(command.Debtor, command.Accounts, ct);
        if (found.Refusal is { } refusal) { return refusal; }

        var total = found.Value.Aggregate(Money.Zero(), (sum, account) => sum + account.Balance);
        var schedule = PlanSchedule.Make(command.Terms, total, today.Date, options.Value.HorizonMonths);
        return schedule.Refusal is { } no ? no : new PlanPreview(schedule.Value, total, [.. found.Value.Select(a => a.Id)]);
    }

    /// <summary>The oldest placement first: it is the one that payments go to first.</summary>
    private async Task<Result<List<Account>>> CoverableAsync(DebtorId debtor, IReadOnlyList<AccountId> wanted, CancellationToken ct)
    {
        if (wanted.Count == 0) { return new NoAccountChosen(); }

        var ids = wanted.Distinct().ToList();
        var accounts = await db.Accounts
            .Where(a => a.DebtorId == debtor && ids.Contains(a.Id) && a.Status == AccountStatus.Open)
            .OrderBy(a => a.PlacedOn).ThenBy(a => a.Id)
            .ToListAsync(ct);
        if (accounts.Count != ids.Count) { return new NotFound("This account"); }

        var disputed = await db.DisputedAsync(ids, ct);
        if (accounts.Find(a => disputed.Contains(a.Id)) is { } no) { return new AccountIsDisputed(no.CreditorAccountNumber); }

        var held = ids.ConvertAll(id => (AccountId?)id);
        return await db.PlanAccounts.AnyAsync(a => held.Contains(a.HeldAccountId), ct) ? new AccountHasPlan() : accounts;
    }

    private Plan ToPlan(AgreePlan command, PlanPreview preview, AgencyDay today, Actor actor)
    {
        var plan = new Plan
        {
            DebtorId = command.Debtor,
            Total = preview.Total,
            Rhythm = command.Terms.Rhythm,
            FirstDueOn = command.Terms.FirstDueOn,
            OtherDay = command.Terms.OtherDay,
            Adjustment = command.Terms.Adjustment,
            ReviewOn = today.Date.PlusMonths(options.Value.ReviewMonths),
            AgreedAt = today.Now,
            AgreedBy = actor.Id,
        };
        plan.Instalments.AddRange(preview.Schedule.Payments.Select(p => new Instalment { Number = p.Number, DueOn = p.DueOn, Amount = p.Amount }));
        plan.Accounts.AddRange(preview.Accounts.Select((account, at) => new PlanAccount { AccountId = account, Position = at + 1 }));
        plan.Accounts.ForEach(account => account.Hold());
        return plan;
    }
}
