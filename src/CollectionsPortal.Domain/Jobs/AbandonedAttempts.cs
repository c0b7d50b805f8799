using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CollectionsPortal.Domain.Jobs;

/// <summary>Closes permitted contacts whose ending nobody recorded: placed, outcome unknown. They count, and a supervisor looks at each.</summary>
/// <remarks>May run on several nodes at once: an attempt is closed by whoever changes its row first, and only they flag it.</remarks>
public sealed class AbandonedAttempts(PortalDb db, FlagService flags, AuditService audit, IOptions<ContactOptions> options, IClock clock)
{
    private const int AtOnce = 200;

    /// <returns>How many were closed, at most 200; the next run takes the rest.</returns>
    public async Task<int> CloseAsync(CancellationToken ct)
    {
        var latest = clock.GetCurrentInstant() - Duration.FromMinutes(options.Value.GraceMinutes);
        var left = await db.ContactAttempts
            .Where(a => a.ClosedAt == null && a.PermitEndsAt != null && a.PermitEndsAt <= latest)
            .OrderBy(a => a.PermitEndsAt).ThenBy(a => a.Id)
            .Select(a => new LeftOpen(a.Id, a.DebtorId, a.ActorId, a.ReceiptId))
            .Take(AtOnce)
            .ToListAsync(ct);
        var closed = 0;
        foreach (var attempt in left)
        {
            closed += await db.InOneTransactionAsync(token => CloseOneAsync(attempt, token), ct) ? 1 : 0;
        }

        return closed;
    }

    private async Task<bool> CloseOneAsync(LeftOpen left, CancellationToken ct)
    {
        await DebtorLock.TakeAsync(db, left.Debtor, ct);
        var now = clock.GetCurrentInstant();
        var changed = await db.ContactAttempts
            .Where(a => a.Id == left.Id && a.ClosedAt == null)
            .ExecuteUpdateAsync(
                set => set.SetProperty(a => a.ClosedAt, now).SetProperty(a => a.Outcome, ContactOutcome.Unknown), ct);
        if (changed == 0)
        {
            return false;
        }

        await flags.RaiseAsync(
            new RaiseFlag(
                FlagKind.AttemptLeftOpen, left.Debtor, left.Agent, $"attempt-{left.Id}",
                "Nobody recorded how this contact ended. It is counted as placed.")
            { Attempt = left.Id, Receipt = left.Receipt },
            Actor.System,
            ct);
        audit.Record(Actor.System, AuditAction.ContactClosed, AuditStream.Of(left.Debtor), left.Id, nameof(ContactOutcome.Unknown));
        await db.SaveChangesAsync(ct);
        return true;
    }

    private sealed record LeftOpen(ContactAttemptId Id, DebtorId Debtor, StaffUserId? Agent, DecisionReceiptId? Receipt);
}
