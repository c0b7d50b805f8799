using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>"I won't pay": the contact in which they said so keeps it, and the agency leaves them in peace for as long as its own limit says.</summary>
public sealed class RefusalToPay(PortalDb db, AuditService audit, IClock clock)
{
    /// <summary>Only a contact of the last day can be the one that is going on or was just logged.</summary>
    public static readonly Duration Lately = Duration.FromDays(1);

    /// <summary>Notes it on the latest contact, which is the one that is going on.</summary>
    public Task<Result> NoteAsync(DebtorId debtor, Actor actor, CancellationToken ct)
        => DebtorLock.InTurnAsync(db, debtor, token => NoteInTurnAsync(debtor, actor, token), ct);

    private async Task<Result> NoteInTurnAsync(DebtorId debtor, Actor actor, CancellationToken ct)
    {
        var since = clock.GetCurrentInstant() - Lately;
        var contact = await db.ContactAttempts.AsTracking()
            .Where(a => a.DebtorId == debtor && a.OpenedAt >= since)
            .OrderByDescending(a => a.OpenedAt).ThenByDescending(a => a.Id)
            .FirstOrDefaultAsync(ct);
        if (contact is null) { return new NoContactToNoteItOn(); }
        if (contact.RefusedToPay) { return Result.Done; }

        contact.NoteRefusalToPay();
        audit.Record(actor, AuditAction.RefusalToPayRecorded, debtor, contact);
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }
}

/// <summary>What they said is kept on the contact in which they said it.</summary>
public sealed record NoContactToNoteItOn() : Refusal("Log first how they reached us. The form asks whether they said that they will not pay.");
