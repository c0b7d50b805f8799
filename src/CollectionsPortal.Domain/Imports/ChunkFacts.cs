using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Imports;

/// <summary>What the database knows about a chunk of records: a fixed number of queries, however many records.</summary>
internal sealed class ChunkFacts
{
    private readonly Dictionary<(CreditorId, string), ExistingAccount> accounts;
    private readonly Dictionary<string, CreditorId> creditors;

    private ChunkFacts(
        Dictionary<string, CreditorId> creditors, Dictionary<(CreditorId, string), ExistingAccount> accounts, KnownDebtors known, IReadOnlyDictionary<AccountId, PlacedAccount> placed)
        => (this.creditors, this.accounts, Known, Placed) = (creditors, accounts, known, placed);

    public KnownDebtors Known { get; }

    /// <summary>The accounts whose record says something else than the last one; tracked.</summary>
    public IReadOnlyDictionary<AccountId, PlacedAccount> Placed { get; }

    public static async Task<ChunkFacts> LoadAsync(PortalDb db, IReadOnlyList<ReadRow> rows, CancellationToken ct)
    {
        var names = rows.Select(row => row.Account.Creditor).Distinct().ToList();
        var ids = await db.Creditors.Where(c => names.Contains(c.NormalizedName)).ToDictionaryAsync(c => c.NormalizedName, c => c.Id, ct);
        var found = await FindAccountsAsync(db, [.. ids.Values], [.. rows.Select(row => row.Account.Number).Distinct()], ct);
        var known = await KnownDebtors.LoadAsync(db, [.. rows.Select(row => row.Person!)], ct);
        var facts = new ChunkFacts(ids, found, known, new Dictionary<AccountId, PlacedAccount>());
        var differing = rows.Select(row => (row.Print, Existing: facts.Existing(row)))
            .Where(pair => pair.Existing is not null && pair.Existing.Print != pair.Print)
            .Select(pair => pair.Existing!.Id)
            .Distinct()
            .ToList();
        return new ChunkFacts(ids, found, known, await PlacedAccount.LoadAsync(db, differing, ct));
    }

    public CreditorId? Creditor(string normalizedName) => creditors.TryGetValue(normalizedName, out var id) ? id : null;

    public ExistingAccount? Existing(ReadRow row)
        => creditors.TryGetValue(row.Account.Creditor, out var creditor) && accounts.TryGetValue((creditor, row.Account.Number), out var account) ? account : null;

    private static async Task<Dictionary<(CreditorId, string), ExistingAccount>> FindAccountsAsync(
        PortalDb db, List<CreditorId> creditors, List<string> numbers, CancellationToken ct)
    {
        if (creditors.Count == 0)
        {
            return [];
        }

        var found = await db.Accounts
            .Where(a => creditors.Contains(a.CreditorId) && numbers.Contains(a.CreditorAccountNumber))
            .Select(a => new { a.CreditorId, a.CreditorAccountNumber, a.Id, a.DebtorId, a.PlacementPrint })
            .ToListAsync(ct);
        return found.ToDictionary(a => (a.CreditorId, a.CreditorAccountNumber), a => new ExistingAccount(a.Id, a.DebtorId, a.PlacementPrint));
    }
}

/// <param name="Print">The print of the record last taken; null when the account did not come from a file.</param>
internal sealed record ExistingAccount(AccountId Id, Debtors.DebtorId Debtor, long? Print);
