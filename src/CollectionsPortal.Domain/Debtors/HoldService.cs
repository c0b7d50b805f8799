using System.Globalization;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Makes contact rest for something in the person's life or a court, and clears remarks that somebody must read first.</summary>
public sealed class HoldService(PortalDb db, AuditService audit, AgencyCalendar calendar)
{
    public async Task<Result> PlaceAsync(PlaceHold command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if ((new PlaceHoldValidator(today.Date).RefusalOf(command) ?? command.Said.RefusalOn(today)) is { } refusal) { return refusal; }
        if (await db.RefusalAsync(command.Debtor, command.Accounts, ct) is { } unknown) { return unknown; }

        foreach (var account in DebtorScope.Rows(command.Accounts))
        {
            var hold = new Hold
            {
                DebtorId = command.Debtor,
                AccountId = account,
                Kind = command.Kind,
                Since = command.Since ?? command.Said.DateOn(today),
                CaseNumber = string.IsNullOrWhiteSpace(command.CaseNumber) ? null : command.CaseNumber.Trim(),
                Text = command.Said.TrimmedWords,
                Source = command.Said.By,
                RecordedAt = today.Now,
                RecordedBy = actor.Id,
            };
            hold.EndOn(command.Until ?? EndOf(command, today));
            db.Holds.Add(hold);
            audit.Record(actor, AuditAction.HoldPlaced, command.Debtor, hold, command.Said.Lateness(today) is { } late ? $"{hold.Kind}; {late}" : hold.Kind.ToString());
        }

        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>A loss is no state for good: without a day it ends as our own limit says. Everything else lasts until it is lifted.</summary>
    private static LocalDate? EndOf(PlaceHold command, AgencyDay today) => command.Kind == HoldKind.Bereavement
        ? command.Said.DateOn(today).PlusDays(Math.Max(1, today.Limits.BereavementDays) - 1)
        : null;

    /// <returns>A hold that lasts; null where there is none of this debtor.</returns>
    public Task<Hold?> FindAsync(DebtorId debtor, HoldId id, CancellationToken ct)
        => db.Holds.SingleOrDefaultAsync(h => h.Id == id && h.DebtorId == debtor && h.LiftedAt == null, ct);

    /// <summary>Anybody may let it last longer. To end it earlier lets contact begin again, so it is a supervisor's act.</summary>
    public Task<Result> MoveEndAsync(MoveHoldEnd command, Actor actor, CancellationToken ct)
        => DebtorLock.InTurnAsync(db, command.Debtor, token => MoveInTurnAsync(command, actor, token), ct);

    private async Task<Result> MoveInTurnAsync(MoveHoldEnd command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (new MoveHoldEndValidator(today.Date).RefusalOf(command) is { } refusal) { return refusal; }

        var hold = await db.Holds.AsTracking().SingleOrDefaultAsync(h => h.Id == command.Hold && h.DebtorId == command.Debtor, ct);
        if (hold is null) { return new NotFound("This hold"); }
        if (hold.LiftedAt is not null || hold.Until < today.Date) { return new FieldRefusal(nameof(command.Until), "This hold has ended. Record a new one."); }
        if (command.Until < hold.Since) { return new FieldRefusal(nameof(command.Until), "This is before it begins."); }
        if (command.Until == hold.Until) { return Result.Done; }
        if (IsEarlier(command.Until, hold.Until) && !actor.IsSupervisor) { return new SupervisorNeeded("let a hold end earlier"); }

        audit.Record(actor, AuditAction.HoldEndMoved, command.Debtor, hold, $"{hold.Kind}: {DayOf(hold.Until)} to {DayOf(command.Until)}: {command.Reason.Trim()}");
        hold.EndOn(command.Until);
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    private static bool IsEarlier(LocalDate? one, LocalDate? other) => one is { } day && (other is null || day < other);

    private static string DayOf(LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "no end";

    /// <summary>Lifting lets contact begin again, so it is a supervisor's act.</summary>
    public async Task<Result> LiftAsync(LiftHold command, Actor actor, CancellationToken ct)
    {
        if (!actor.IsSupervisor) { return new SupervisorNeeded("lift a hold"); }
        if (new LiftHoldValidator().RefusalOf(command) is { } refusal) { return refusal; }

        var hold = await db.Holds.AsTracking().SingleOrDefaultAsync(h => h.Id == command.Hold && h.DebtorId == command.Debtor, ct);
        if (hold is null) { return new NotFound("This hold"); }
        if (hold.LiftedAt is not null) { return Result.Done; }

        hold.Lift(actor, (await calendar.TodayAsync(ct)).Now);
        audit.Record(actor, AuditAction.HoldLifted, command.Debtor, hold, $"{hold.Kind}: {command.Reason.Trim()}");
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>Until a remark is read, the gate asks for review of every contact.</summary>
    public async Task<Result> ReadRemarkAsync(ReadRemark command, Actor actor, CancellationToken ct)
    {
        if (new ReadRemarkValidator().RefusalOf(command) is { } refusal) { return refusal; }

        var remark = await db.BindingRemarks.AsTracking().SingleOrDefaultAsync(r => r.Id == command.Remark && r.DebtorId == command.Debtor, ct);
        if (remark is null) { return new NotFound("This remark"); }
        if (remark.ReadAt is not null) { return Result.Done; }

        remark.MarkRead(command.Conclusion.Trim(), actor, (await calendar.TodayAsync(ct)).Now);
        audit.Record(actor, AuditAction.RemarkRead, command.Debtor, remark);
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }
}

/// <summary>The act takes a supervisor.</summary>
public sealed record SupervisorNeeded(string Act) : Refusal($"Only a supervisor can {Act}.");
