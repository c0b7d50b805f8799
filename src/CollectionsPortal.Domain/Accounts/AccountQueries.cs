using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Accounts;

public sealed class AccountQueries(PortalDb db)
{
    /// <summary>A person's accounts, the open ones first, in one statement.</summary>
    public async Task<IReadOnlyList<AccountLine>> ListAsync(DebtorId debtor, CancellationToken ct)
    {
        var rows = await db.Accounts
            .Where(a => a.DebtorId == debtor)
            .Select(a => new
            {
                Account = a,
                Creditor = a.Creditor.Name,
                Notices = db.ValidationNotices.Where(n => n.AccountId == a.Id && n.ReturnedOn == null).ToList(),
                Disputes = db.Disputes.Where(d => d.AccountId == a.Id && d.WithdrawnAt == null).ToList(),
            })
            .AsSingleQuery()
            .ToListAsync(ct);
        return
        [
            .. rows.OrderBy(row => row.Account.Status).ThenBy(row => row.Account.Id.Value)
                .Select(row => Line(row.Account, row.Creditor, row.Notices, row.Disputes)),
        ];
    }

    /// <summary>What is noted of one account, for the form that changes it.</summary>
    /// <returns>Null when there is no such account, or it is somebody else's.</returns>
    public Task<AccountFactsView?> FactsAsync(DebtorId debtor, AccountId account, CancellationToken ct) => db.Accounts
        .Where(a => a.Id == account && a.DebtorId == debtor)
        .Select(a => new AccountFactsView(a.Facts, a.ChargedOffOn, a.Version))
        .SingleOrDefaultAsync(ct);

    /// <summary>Open accounts without a notice that went out, the oldest placement first: what the bulk form works on.</summary>
    /// <param name="creditor">Null: of every creditor.</param>
    /// <param name="batch">Null: of every file and of none.</param>
    public async Task<Page<AccountWithoutNotice>> ListWithoutNoticeAsync(CreditorId? creditor, int page, CancellationToken ct, ImportBatchId? batch = null)
        => await db.Accounts
            .Where(a => a.Status == AccountStatus.Open && (creditor == null || a.CreditorId == creditor) && (batch == null || a.ImportBatchId == batch))
            .Where(a => !db.ValidationNotices.Any(n => n.AccountId == a.Id && n.ReturnedOn == null))
            .OrderBy(a => a.PlacedOn).ThenBy(a => a.Id)
            .Select(a => new AccountWithoutNotice(a.Id, a.DebtorId, a.Reference, a.Debtor.Name, a.Creditor.Name, a.Balance, a.PlacedOn))
            .ToPageAsync(page, ct);

    private static AccountLine Line(Account account, string creditor, List<ValidationNotice> notices, List<Dispute> disputes) => new()
    {
        Id = account.Id,
        Reference = account.Reference,
        Creditor = creditor,
        OriginalCreditor = account.OriginalCreditor,
        CreditorAccountNumber = account.CreditorAccountNumber,
        Kind = account.Kind,
        Status = account.Status,
        Balance = account.Balance,
        Itemization = account.Itemization,
        PlacedOn = account.PlacedOn,
        HasJudgment = account.HasJudgment,
        ChargedOffOn = account.ChargedOffOn,
        Facts = account.Facts,
        Notice = notices.OrderByDescending(n => n.SentOn).ThenByDescending(n => n.Id.Value).FirstOrDefault(),
        Disputes = [.. disputes.OrderByDescending(d => d.ReceivedOn).ThenByDescending(d => d.Id.Value)],
    };
}

/// <param name="Version">Carried by the form.</param>
public sealed record AccountFactsView(AccountFacts Facts, LocalDate? ChargedOffOn, Guid Version);

public sealed record AccountWithoutNotice(
    AccountId Id, DebtorId Debtor, ShortReference Reference, PersonName Name, string Creditor, Money Balance, LocalDate PlacedOn);
