using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Imports;

/// <summary>
/// New people and accounts of a file, many to a statement. Their keys are read back by the references that they were given; afterwards they
/// are tracked as saved, without what hangs on them.
/// </summary>
internal static class NewRows
{
    /// <summary>Nobody else sees them before the commit, so their turn is ours.</summary>
    public static async Task AddAsync(PortalDb db, IReadOnlyCollection<Debtor> debtors, CancellationToken ct)
    {
        if (debtors.Count == 0)
        {
            return;
        }

        Stamp(db, debtors);
        await BulkInsert.AddAsync(db, debtors, ct);
        var references = debtors.Select(debtor => debtor.Reference).ToList();
        var ids = await db.Debtors.Where(d => references.Contains(d.Reference)).Select(d => new { d.Reference, d.Id }).ToDictionaryAsync(d => d.Reference, d => d.Id, ct);
        Keep(db, debtors, debtor => debtor.Reference, ids);
        db.InHand.Add(db.Database.CurrentTransaction!, ids.Values);
    }

    /// <summary>After their people.</summary>
    public static async Task AddAsync(PortalDb db, IReadOnlyCollection<Account> accounts, CancellationToken ct)
    {
        if (accounts.Count == 0)
        {
            return;
        }

        Stamp(db, accounts);
        await BulkInsert.AddAsync(db, accounts.Select(account => (account, account.Debtor.Id)), nameof(Account.DebtorId), ct);
        var references = accounts.Select(account => account.Reference).ToList();
        var ids = await db.Accounts.Where(a => references.Contains(a.Reference)).Select(a => new { a.Reference, a.Id }).ToDictionaryAsync(a => a.Reference, a => a.Id, ct);
        foreach (var account in accounts)
        {
            db.Entry(account).Property(a => a.DebtorId).CurrentValue = account.Debtor.Id;
        }

        Keep(db, accounts, account => account.Reference, ids);
    }

    private static void Stamp(PortalDb db, IEnumerable<IConcurrencyStamped> rows)
    {
        foreach (var row in rows)
        {
            db.Entry(row).Property(nameof(IConcurrencyStamped.Version)).CurrentValue = Guid.NewGuid();
        }
    }

    private static void Keep<T, TId>(PortalDb db, IEnumerable<T> rows, Func<T, ShortReference> referenceOf, Dictionary<ShortReference, TId> ids)
        where T : class
        where TId : struct
    {
        foreach (var row in rows)
        {
            var entry = db.Entry(row);
            entry.Property("Id").CurrentValue = ids[referenceOf(row)];
            entry.State = EntityState.Unchanged;
        }
    }
}
