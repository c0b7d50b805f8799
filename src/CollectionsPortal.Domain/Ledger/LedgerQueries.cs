using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Ledger;

/// <summary>How a balance came to be, line by line.</summary>
public sealed class LedgerQueries(PortalDb db)
{
    /// <summary>One page of an account's ledger, the newest first; null when there is no such account.</summary>
    public async Task<LedgerView?> GetAsync(AccountId id, int page, CancellationToken ct)
    {
        var account = await (
            from a in db.Accounts
            join creditor in db.Creditors on a.CreditorId equals creditor.Id
            join debtor in db.Debtors on a.DebtorId equals debtor.Id
            where a.Id == id
            select new { a.DebtorId, debtor.Name, Creditor = creditor.Name, a.CreditorAccountNumber, a.Balance }).SingleOrDefaultAsync(ct);
        if (account is null) { return null; }

        var entries = await EntriesAsync(id, page, ct);
        var upToHere = db.LedgerEntries.Where(e => e.AccountId == id).OrderByDescending(e => e.Id).Skip((entries.Number - 1) * Paging.DefaultSize);
        var after = await SumAsync(upToHere, ct);
        return new LedgerView(
            id, account.DebtorId, account.Name, account.Creditor, account.CreditorAccountNumber, account.Balance,
            WithBalances(entries, new Money(after, account.Balance.Currency)));
    }

    /// <summary>The sum of an account's entries: what its balance must be.</summary>
    public Task<decimal> BalanceAsync(AccountId id, CancellationToken ct) => SumAsync(db.LedgerEntries.Where(e => e.AccountId == id), ct);

    /// <summary>Accounts whose kept balance is not the sum of their entries. None, unless somebody wrote past the portal.</summary>
    public async Task<IReadOnlyList<AccountId>> OutOfBalanceAsync(CancellationToken ct) => await db.Accounts
        .Where(a => a.Balance.Amount != db.LedgerEntries.Where(e => e.AccountId == a.Id).Sum(e => e.Amount.Amount))
        .OrderBy(a => a.Id)
        .Select(a => a.Id)
        .Take(Paging.MaxSize)
        .ToListAsync(ct);

    private static Task<decimal> SumAsync(IQueryable<LedgerEntry> entries, CancellationToken ct) => entries.SumAsync(e => e.Amount.Amount, ct);

    private Task<Page<LedgerLine>> EntriesAsync(AccountId id, int page, CancellationToken ct) => (
        from entry in db.LedgerEntries
        join user in db.Users on entry.RecordedBy equals user.Id into users
        from user in users.DefaultIfEmpty()
        where entry.AccountId == id
        orderby entry.Id descending
        select new LedgerLine
        {
            Id = entry.Id,
            Kind = entry.Kind,
            Amount = entry.Amount,
            EffectiveOn = entry.EffectiveOn,
            RecordedAt = entry.RecordedAt,
            RecordedBy = user == null ? Actor.System.Display : user.DisplayName,
            Corrects = entry.CorrectsId,
            CorrectedBy = db.LedgerEntries.Where(e => e.CorrectsId == entry.Id).Select(e => (LedgerEntryId?)e.Id).FirstOrDefault(),
            Payment = entry.PaymentId,
            Reference = entry.Payment == null ? null : entry.Payment.Reference,
            Text = entry.Text,
        }).ToPageAsync(page, ct);

    private static Page<LedgerLine> WithBalances(Page<LedgerLine> page, Money after)
    {
        var lines = new List<LedgerLine>(page.Items.Count);
        foreach (var line in page.Items)
        {
            lines.Add(line with { BalanceAfter = after });
            after -= line.Amount;
        }

        return page with { Items = lines };
    }
}

/// <param name="Entries">The newest first, in the order in which they were written down.</param>
public sealed record LedgerView(
    AccountId Account, DebtorId Debtor, PersonName DebtorName, string Creditor, string Number, Money Balance, Page<LedgerLine> Entries);

public sealed record LedgerLine
{
    public required LedgerEntryId Id { get; init; }

    public required LedgerEntryKind Kind { get; init; }

    /// <summary>Above zero: more is owed.</summary>
    public required Money Amount { get; init; }

    public required LocalDate EffectiveOn { get; init; }

    public required Instant RecordedAt { get; init; }

    public required string RecordedBy { get; init; }

    public required LedgerEntryId? Corrects { get; init; }

    public required LedgerEntryId? CorrectedBy { get; init; }

    public required PaymentId? Payment { get; init; }

    public required string? Reference { get; init; }

    public required string? Text { get; init; }

    /// <summary>What was owed once this entry was written down.</summary>
    public Money BalanceAfter { get; init; }
}
