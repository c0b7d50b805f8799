using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>Puts everything that bears on contacting one person in a row, one act after the other, on both databases.</summary>
/// <remarks>
/// Taken first in a transaction, before anything is read; whoever records a fact that the gate reads takes it too. An update holds the
/// debtor's row until the act is committed. On SQLite the transaction itself already has the file for writing.
/// </remarks>
public static class DebtorLock
{
    /// <returns>False when there is no such debtor.</returns>
    public static async Task<bool> TakeAsync(PortalDb db, DebtorId debtor, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("The lock lasts as long as a transaction: begin one first.");
        }

        return await db.Debtors
            .Where(d => d.Id == debtor)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.ContactVersion, d => d.ContactVersion + 1), ct) == 1;
    }

    /// <summary>Keeps the queue of work in order: somebody tried to reach them, or they reached us.</summary>
    internal static Task NoteContactAsync(PortalDb db, DebtorId debtor, Instant at, CancellationToken ct) => db.Debtors
        .Where(d => d.Id == debtor && (d.LastContactAt == null || d.LastContactAt < at))
        .ExecuteUpdateAsync(set => set.SetProperty(d => d.LastContactAt, at), ct);
}
