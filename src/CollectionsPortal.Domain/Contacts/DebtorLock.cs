using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>Puts everything that bears on contacting one person in a row, one act after the other, on both databases.</summary>
/// <remarks>
/// Taken first in a transaction, before anything is read that the act rests on. Whoever saves a fact that the gate reads takes it too, and
/// need not think of it: saving an <see cref="IBearsOnContact"/> does it. An update holds the debtor's row until the act is committed. On
/// SQLite the transaction itself already has the file for writing. The statements are written out, in SQL that both databases speak: they
/// run at every contact.
/// </remarks>
public static class DebtorLock
{
    /// <returns>False when there is no such debtor.</returns>
    public static async Task<bool> TakeAsync(PortalDb db, DebtorId debtor, CancellationToken ct)
    {
        var transaction = TransactionOf(db);
        var exists = await db.Database.ExecuteSqlAsync($"""UPDATE "Debtors" SET "ContactVersion" = "ContactVersion" + 1 WHERE "Id" = {debtor.Value}""", ct) == 1;
        db.InHand.Add(transaction, [debtor]);
        return exists;
    }

    /// <summary>Several people at once. All in one order, so that two such acts cannot wait for each other.</summary>
    internal static async Task TakeAllAsync(PortalDb db, IEnumerable<DebtorId> debtors, CancellationToken ct)
    {
        var (transaction, ids) = (TransactionOf(db), debtors.Distinct().OrderBy(id => id.Value).ToList());
        if (ids.Count > 0)
        {
            await db.Debtors.Where(d => EF.Parameter(ids).Contains(d.Id)).ExecuteUpdateAsync(set => set.SetProperty(d => d.ContactVersion, d => d.ContactVersion + 1), ct);
            db.InHand.Add(transaction, ids);
        }
    }

    /// <summary>Runs an act in one transaction that has the person's turn from the start. For acts that decide by what they read.</summary>
    public static Task<Result> InTurnAsync(PortalDb db, DebtorId debtor, Func<CancellationToken, Task<Result>> act, CancellationToken ct)
        => db.InOneTransactionAsync(async token => await TakeAsync(db, debtor, token) ? await act(token) : new NotFound("This person"), ct);

    /// <summary>The people whose facts wait to be saved and whose turn has not been taken.</summary>
    internal static List<DebtorId> DueBeforeSaving(PortalDb db)
    {
        var transaction = db.Database.CurrentTransaction;
        return [.. db.ChangeTracker.Entries<IBearsOnContact>()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(entry => entry.Entity.DebtorId)
            .Where(id => id != default && !db.InHand.Has(transaction, id))
            .Distinct()];
    }

    /// <summary>Keeps the queue of work in order: somebody tried to reach them, or they reached us.</summary>
    internal static Task NoteContactAsync(PortalDb db, DebtorId debtor, Instant at, CancellationToken ct)
    {
        var moment = at.ToDateTimeUtc();
        return db.Database.ExecuteSqlAsync(
            $"""UPDATE "Debtors" SET "LastContactAt" = {moment} WHERE "Id" = {debtor.Value} AND ("LastContactAt" IS NULL OR "LastContactAt" < {moment})""", ct);
    }

    private static IDbContextTransaction TransactionOf(PortalDb db) => db.Database.CurrentTransaction
        ?? throw new InvalidOperationException("The lock lasts as long as a transaction: begin one first.");
}
