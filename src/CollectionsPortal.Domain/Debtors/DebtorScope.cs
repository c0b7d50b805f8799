using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Which person, and which of their accounts, an act is about. Checked before anything is written.</summary>
internal static class DebtorScope
{
    /// <param name="accounts">Null: every account, or not said. An account of somebody else looks like one that does not exist.</param>
    public static async Task<Refusal?> RefusalAsync(this PortalDb db, DebtorId debtor, IReadOnlyList<AccountId>? accounts, CancellationToken ct)
    {
        if (!await db.Debtors.AnyAsync(d => d.Id == debtor, ct)) { return new NotFound("This person"); }
        if (accounts is null) { return null; }
        if (accounts.Count == 0) { return new FieldRefusal("Accounts", "Choose at least one account, or say that it is about all of them."); }

        var wanted = accounts.Distinct().ToList();
        return await db.Accounts.CountAsync(a => a.DebtorId == debtor && wanted.Contains(a.Id), ct) == wanted.Count ? null : new NotFound("This account");
    }

    /// <summary>One row for each account, or one row without an account for all of them.</summary>
    public static IEnumerable<AccountId?> Rows(IReadOnlyList<AccountId>? accounts)
        => accounts is null ? [null] : accounts.Distinct().Select(account => (AccountId?)account);
}
