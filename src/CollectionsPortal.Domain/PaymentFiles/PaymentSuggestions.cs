using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>Looks for whose a payment may be. A fixed number of queries for each, every one by an index.</summary>
internal sealed class PaymentSuggestions(PortalDb db)
{
    private const int Most = 5;

    /// <summary>How far from its day an instalment of the same amount is thought of.</summary>
    private const int DaysAround = 5;

    private readonly Dictionary<AccountId, List<string>> because = [];

    public async Task<IReadOnlyList<PaymentSuggestion>> ForAsync(PaymentFileLine line, PaymentClues clues, CancellationToken ct)
    {
        await ByWhatItNamesAsync(line, ct);
        await ByReferenceAsync(clues, ct);
        await ByNumberAsync(clues, ct);
        await ByNameAsync(clues, ct);
        await ByInstalmentAsync(line, ct);
        return because.Count == 0 ? [] : await DescribeAsync(line.Amount.Currency, ct);
    }

    private async Task ByWhatItNamesAsync(PaymentFileLine line, CancellationToken ct)
    {
        var covered = await db.PlanAccounts.Where(a => a.PlanId == line.PlanId).OrderBy(a => a.Position).Select(a => a.AccountId).Take(Most).ToListAsync(ct);
        Add(line.AccountId is { } named ? [named] : covered, "The record names it.");
    }

    private async Task ByReferenceAsync(PaymentClues clues, CancellationToken ct)
    {
        var near = new[] { clues.OurReference, clues.PlanReference }.OfType<string>().SelectMany(NearReferences.Of).Distinct().ToList();
        if (near.Count == 0) { return; }

        Add(await db.Accounts.Where(a => near.Contains(a.Reference)).OrderBy(a => a.Id).Select(a => a.Id).Take(Most).ToListAsync(ct), "Its reference differs in one sign.");
        var planned = await db.PlanAccounts.Where(a => a.HeldAccountId != null && db.Plans.Any(p => p.Id == a.PlanId && near.Contains(p.Reference)))
            .OrderBy(a => a.PlanId).ThenBy(a => a.Position).Select(a => a.AccountId).Take(Most).ToListAsync(ct);
        Add(planned, "The reference of its plan differs in one sign.");
    }

    /// <summary>Without blanks and dashes, as it is searched for; also where the reference is one of the creditor's.</summary>
    private async Task ByNumberAsync(PaymentClues clues, CancellationToken ct)
    {
        var terms = new[] { clues.Number, clues.OurReference, clues.PlanReference }.OfType<string>().Select(SearchWords.Compact).Where(term => term.Length > 0).Distinct().ToList();
        if (terms.Count == 0) { return; }

        var people = await db.SearchTerms.Where(t => t.Kind == SearchTermKind.AccountNumber && terms.Contains(t.Term)).Select(t => t.DebtorId).Distinct().Take(Most).ToListAsync(ct);
        var accounts = await db.Accounts.Where(a => people.Contains(a.DebtorId)).OrderBy(a => a.Id).Select(a => new { a.Id, a.CreditorAccountNumber }).Take(50).ToListAsync(ct);
        Add(accounts.Where(a => terms.Contains(SearchWords.Compact(a.CreditorAccountNumber))).Select(a => a.Id), "The creditor’s number is the same but for blanks, dashes or case.");
    }

    private async Task ByNameAsync(PaymentClues clues, CancellationToken ct)
    {
        var words = SearchWords.Fold(clues.Payer);
        if (words.Count < 2) { return; }

        var pair = $"{words[0]} {words[^1]}";
        var people = await db.SearchTerms.Where(t => t.Kind == SearchTermKind.NamePair && t.Term == pair).OrderBy(t => t.DebtorId).Select(t => t.DebtorId).Take(Most).ToListAsync(ct);
        var accounts = await db.Accounts.Where(a => people.Contains(a.DebtorId) && a.Status == AccountStatus.Open && a.Balance.Amount > 0)
            .OrderBy(a => a.Id).Select(a => a.Id).Take(2 * Most).ToListAsync(ct);
        Add(accounts, "The payer has the same name.");
    }

    private async Task ByInstalmentAsync(PaymentFileLine line, CancellationToken ct)
    {
        if (line.PaidOn is not { } paid) { return; }

        var (from, to, amount, currency) = (paid.PlusDays(-DaysAround), paid.PlusDays(DaysAround), line.Amount.Amount, line.Amount.Currency);
        var plans = await db.Instalments
            .Where(i => i.DueOn >= from && i.DueOn <= to && i.Amount.Amount == amount && i.Amount.Currency == currency && i.Paid.Amount == 0 && db.Plans.Any(p => p.Id == i.PlanId && p.Status == PlanStatus.Active))
            .OrderBy(i => i.DueOn).ThenBy(i => i.Id).Select(i => i.PlanId).Take(Most).ToListAsync(ct);
        var accounts = await db.PlanAccounts.Where(a => plans.Contains(a.PlanId) && a.Position == 1).OrderBy(a => a.PlanId).Select(a => a.AccountId).ToListAsync(ct);
        Add(accounts, "Exactly this amount is due by its plan around that day.");
    }

    private void Add(IEnumerable<AccountId> accounts, string why)
    {
        foreach (var account in accounts)
        {
            if (!because.TryGetValue(account, out var reasons)) { because[account] = reasons = []; }

            reasons.Add(why);
        }
    }

    /// <summary>What more than one thing speaks for comes first. What is owed in another currency cannot be meant.</summary>
    private async Task<IReadOnlyList<PaymentSuggestion>> DescribeAsync(string currency, CancellationToken ct)
    {
        var ids = because.OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key.Value).Take(Most).Select(pair => pair.Key).ToList();
        var disputed = await db.DisputedAsync(ids, ct);
        var found = await (
            from account in db.Accounts
            join debtor in db.Debtors on account.DebtorId equals debtor.Id
            join creditor in db.Creditors on account.CreditorId equals creditor.Id
            where ids.Contains(account.Id) && account.Balance.Currency == currency
            select new
            {
                account.Id,
                account.DebtorId,
                debtor.Name,
                account.Reference,
                Creditor = creditor.Name,
                account.CreditorAccountNumber,
                account.Balance,
                Plan = db.PlanAccounts.Where(a => a.HeldAccountId == account.Id).Select(a => (PlanId?)a.PlanId).FirstOrDefault(),
            }).ToListAsync(ct);
        return [.. found.OrderBy(a => ids.IndexOf(a.Id)).Select(a => new PaymentSuggestion(
            a.Id, a.Plan, a.DebtorId, a.Name, a.Reference, a.Creditor, a.CreditorAccountNumber, a.Balance, disputed.Contains(a.Id), because[a.Id]))];
    }
}
