using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Plans;

/// <summary>Which of a person's accounts a plan or a payment can be for.</summary>
public sealed class PlanAccountQueries(PortalDb db)
{
    /// <summary>Null when there is no such person. The oldest placement first, as payments go.</summary>
    public async Task<PlanCandidates?> OfDebtorAsync(DebtorId debtor, CancellationToken ct)
    {
        var name = await db.Debtors.Where(d => d.Id == debtor).Select(d => d.Name).SingleOrDefaultAsync(ct);
        if (name is null) { return null; }

        var accounts = await (
            from account in db.Accounts
            join creditor in db.Creditors on account.CreditorId equals creditor.Id
            where account.DebtorId == debtor
            orderby account.PlacedOn, account.Id
            select new PlanCandidate
            {
                Id = account.Id,
                Creditor = creditor.Name,
                Number = account.CreditorAccountNumber,
                Balance = account.Balance,
                Status = account.Status,
                Plan = db.PlanAccounts.Where(p => p.HeldAccountId == account.Id).Select(p => (PlanId?)p.PlanId).FirstOrDefault(),
            }).Take(Paging.MaxSize).ToListAsync(ct);
        var disputed = await db.DisputedAsync(accounts.ConvertAll(a => a.Id), ct);
        return new PlanCandidates(name, accounts.ConvertAll(a => a with { IsDisputed = disputed.Contains(a.Id) }));
    }
}

public sealed record PlanCandidates(PersonName DebtorName, IReadOnlyList<PlanCandidate> Accounts)
{
    /// <summary>Of what they owe; dollars where that is nothing, or in more than one currency.</summary>
    public string Currency => Currencies.OfAll(Accounts.Where(account => account.Owes).Select(account => account.Balance)) ?? Money.DefaultCurrency;

    /// <summary>Of the accounts that are chosen, which amounts are typed in; that of all where none is, or where they do not go together.</summary>
    public string CurrencyOf(IReadOnlyCollection<AccountId> chosen)
        => Currencies.OfAll(Accounts.Where(account => chosen.Contains(account.Id)).Select(account => account.Balance)) ?? Currency;
}

public sealed record PlanCandidate
{
    public required AccountId Id { get; init; }

    public required string Creditor { get; init; }

    public required string Number { get; init; }

    public required Money Balance { get; init; }

    public required AccountStatus Status { get; init; }

    /// <summary>The active plan that covers it.</summary>
    public required PlanId? Plan { get; init; }

    public bool IsDisputed { get; init; }

    public bool Owes => Balance.Amount > 0;

    public bool CanBePlanned => Owes && !IsDisputed && Plan is null && Status == AccountStatus.Open;
}
