using System.Globalization;
using System.Runtime.CompilerServices;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Imports;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Ledger;

/// <summary>How balances came to be, as CSV: of one account, or of everything that a person owes us. Noted in the person's history.</summary>
public sealed class LedgerExport(PortalDb db, AuditService audit)
{
    private static readonly string[] Headings =
        ["account", "creditor", "line", "date", "what", "amount", "balance", "reference", "returned", "sets_right_line", "text", "recorded_at"];

    /// <returns>The lines, one after the other however many: see <see cref="SafeCsv"/>. Null: there is no such account or person.</returns>
    public async Task<IAsyncEnumerable<string>?> OfAccountAsync(AccountId account, Actor actor, CancellationToken ct)
    {
        var debtor = await db.Accounts.Where(a => a.Id == account).Select(a => (DebtorId?)a.DebtorId).SingleOrDefaultAsync(ct);
        if (debtor is not { } person) { return null; }

        audit.Record(actor, AuditAction.LedgerExported, AuditStream.Of(person), account);
        await db.SaveChangesAsync(ct);
        return LinesAsync(db.LedgerEntries.Where(e => e.AccountId == account), ct);
    }

    /// <inheritdoc cref="OfAccountAsync"/>
    public async Task<IAsyncEnumerable<string>?> OfPersonAsync(DebtorId debtor, Actor actor, CancellationToken ct)
    {
        if (!await db.Debtors.AnyAsync(d => d.Id == debtor, ct)) { return null; }

        audit.Record(actor, AuditAction.LedgerExported, AuditStream.Of(debtor), debtor);
        await db.SaveChangesAsync(ct);
        return LinesAsync(db.LedgerEntries.Where(e => e.Account.DebtorId == debtor), ct);
    }

    /// <summary>Account by account, each in the order in which it was written down, with what was owed then.</summary>
    private static async IAsyncEnumerable<string> LinesAsync(IQueryable<LedgerEntry> entries, [EnumeratorCancellation] CancellationToken ct)
    {
        yield return SafeCsv.Line(Headings);
        var (account, balance) = (default(AccountId), 0m);
        var lines = entries.OrderBy(e => e.AccountId).ThenBy(e => e.Id).Select(e => new
        {
            e.AccountId,
            e.Account.Reference,
            Creditor = e.Account.Creditor.Name,
            e.Id,
            e.EffectiveOn,
            e.Kind,
            e.Amount,
            Number = e.Payment == null ? null : e.Payment.Reference,
            e.Return,
            e.CorrectsId,
            e.Text,
            e.RecordedAt,
        });
        await foreach (var line in lines.AsAsyncEnumerable().WithCancellation(ct))
        {
            balance = line.Amount.Amount + (line.AccountId == account ? balance : 0m);
            account = line.AccountId;
            yield return SafeCsv.Line(
            [
                line.Reference.Value, line.Creditor, line.Id.ToString(), line.EffectiveOn.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), line.Kind.ToString(),
                Written(line.Amount.Amount), Written(balance), line.Number ?? string.Empty, line.Return?.ToString() ?? string.Empty, line.CorrectsId?.ToString() ?? string.Empty,
                line.Text ?? string.Empty, line.RecordedAt.ToString("uuuu-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ]);
        }
    }

    private static string Written(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);
}
