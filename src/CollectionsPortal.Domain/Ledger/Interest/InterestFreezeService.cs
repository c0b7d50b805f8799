using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Ledger.Interest;

/// <summary>Stops interest and fees, at once and by anybody; lets them go on again, which takes a supervisor.</summary>
public sealed class InterestFreezeService(PortalDb db, AuditService audit, AgencyCalendar calendar, InterestAccrual accrual)
{
    /// <summary>What was booked for days that are free now is taken back in the same act.</summary>
    public async Task<Result> FreezeAsync(FreezeInterest command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (new FreezeInterestValidator(today.Date).RefusalOf(command) is { } refusal) { return refusal; }

        return await DebtorLock.InTurnAsync(db, command.Debtor, token => FreezeAsync(command, today, actor, token), ct);
    }

    public async Task<Result> EndAsync(EndFreeze command, Actor actor, CancellationToken ct)
    {
        if (!actor.IsSupervisor) { return new SupervisorNeeded("let interest go on again"); }
        if (new EndFreezeValidator().RefusalOf(command) is { } refusal) { return refusal; }

        var today = await calendar.TodayAsync(ct);
        var freeze = await db.InterestFreezes.AsTracking().SingleOrDefaultAsync(f => f.Id == command.Freeze && f.DebtorId == command.Debtor, ct);
        if (freeze is null) { return new NotFound("This freeze"); }
        if (freeze.EndedAt is not null) { return Result.Done; }

        freeze.End(today.Date, command.Reason.Trim(), actor, today.Now);
        audit.Record(actor, AuditAction.InterestFreezeEnded, command.Debtor, freeze, command.Reason.Trim());
        try
        {
            await db.SaveChangesAsync(ct);
            return Result.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.Forget();
            return new ChangedMeanwhile("This freeze");
        }
    }

    private async Task<Result> FreezeAsync(FreezeInterest command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        var wanted = command.Account is { } one ? new List<AccountId> { one } : null;
        if (await db.RefusalAsync(command.Debtor, wanted, ct) is { } unknown) { return unknown; }

        var freeze = InterestFreeze.Over(command, today.Date, actor, today.Now);
        db.InterestFreezes.Add(freeze);
        audit.Record(actor, AuditAction.InterestFrozen, command.Debtor, freeze, freeze.Reason);
        await db.SaveChangesAsync(ct);
        wanted ??= await db.Accounts.Where(a => a.DebtorId == command.Debtor).OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(ct);
        await accrual.TakeBackAsync(wanted, today, actor, ct);
        return Result.Done;
    }
}
