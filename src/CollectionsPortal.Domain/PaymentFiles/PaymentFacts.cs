using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>What the database knows about some records of a payment file: a fixed number of queries, however many records.</summary>
internal sealed class PaymentFacts
{
    private ILookup<ShortReference, KnownAccount> byReference = null!;
    private ILookup<string, KnownAccount> byNumber = null!;
    private Dictionary<ShortReference, KnownPlan> plans = null!;
    private Dictionary<string, KnownPayment> payments = null!;
    private HashSet<string> waiting = null!;

    public HashSet<AccountId> Disputed { get; private set; } = null!;

    public static async Task<PaymentFacts> LoadAsync(PortalDb db, PaymentSourceId source, IReadOnlyList<PaymentRow> rows, CancellationToken ct)
    {
        var ours = rows.SelectMany(row => new[] { row.OurReference, row.PlanReference }).Select(Parse).OfType<ShortReference>().Distinct().ToList();
        var numbers = rows.Select(row => row.Number).OfType<string>().Distinct().ToList();
        var named = await AccountsAsync(db, db.Accounts.Where(a => EF.Parameter(ours).Contains(a.Reference)), ct);
        var numbered = numbers.Count == 0 ? [] : await NumberedAsync(db, numbers, ct);
        var accounts = named.Select(a => a.Reference).ToHashSet();
        var known = await PlansAsync(db, ours.FindAll(reference => !accounts.Contains(reference)), ct);
        return new PaymentFacts
        {
            byReference = named.ToLookup(a => a.Reference),
            byNumber = numbered.ToLookup(a => a.Number, StringComparer.Ordinal),
            plans = known.ToDictionary(plan => plan.Reference),
            payments = await PaymentsAsync(db, source, rows, ct),
            waiting = await WaitingAsync(db, source, rows, ct),
            Disputed = await db.DisputedAsync([.. named.Concat(numbered).Concat(known.SelectMany(p => p.Accounts)).Select(a => a.Id).Distinct()], ct),
        };
    }

    public static ShortReference? Parse(string? text) => ShortReference.TryParse(text, null, out var reference) ? reference : null;

    public KnownAccount? Account(string? reference) => Parse(reference) is { } parsed ? byReference[parsed].SingleOrDefault() : null;

    public KnownPlan? Plan(string? reference) => Parse(reference) is { } parsed ? plans.GetValueOrDefault(parsed) : null;

    public IReadOnlyList<KnownAccount> Numbered(string number, string? creditor)
        => [.. byNumber[number].Where(account => creditor is null || account.Creditor == Creditor.Normalize(creditor))];

    public KnownPayment? Payment(string reference) => payments.GetValueOrDefault(reference);

    /// <summary>An earlier file brought the same record, and nobody knew whose it is.</summary>
    public bool IsWaiting(string reference) => waiting.Contains(reference);

    /// <summary>The balance by its parts: as a whole it would be read through an account, made for each row.</summary>
    private static Task<List<KnownAccount>> AccountsAsync(PortalDb db, IQueryable<Account> accounts, CancellationToken ct)
        => accounts.Select(a => new KnownAccount(a.Id, a.DebtorId, a.Reference, a.CreditorAccountNumber, string.Empty, new Money(a.Balance.Amount, a.Balance.Currency), a.Status)).ToListAsync(ct);

    /// <summary>Through the creditors, because numbers are theirs: the index begins with the creditor.</summary>
    private static async Task<List<KnownAccount>> NumberedAsync(PortalDb db, List<string> numbers, CancellationToken ct)
    {
        var creditors = await db.Creditors.ToDictionaryAsync(c => c.Id, c => c.NormalizedName, ct);
        var ids = creditors.Keys.ToList();
        var found = await db.Accounts.Where(a => ids.Contains(a.CreditorId) && EF.Parameter(numbers).Contains(a.CreditorAccountNumber))
            .Select(a => new { a.CreditorId, Account = new KnownAccount(a.Id, a.DebtorId, a.Reference, a.CreditorAccountNumber, string.Empty, new Money(a.Balance.Amount, a.Balance.Currency), a.Status) })
            .ToListAsync(ct);
        return found.ConvertAll(a => a.Account with { Creditor = creditors[a.CreditorId] });
    }

    /// <summary>A plan that a newer version has replaced stands for that one: people go on quoting what they have on paper.</summary>
    private static async Task<List<KnownPlan>> PlansAsync(PortalDb db, List<ShortReference> references, CancellationToken ct)
    {
        var quoted = await db.Plans.Where(p => EF.Parameter(references).Contains(p.Reference)).Select(p => new { p.Id, p.Reference, p.DebtorId }).ToListAsync(ct);
        if (quoted.Count == 0) { return []; }

        var ids = quoted.ConvertAll(p => p.Id);
        var covered = await (
            from mine in db.PlanAccounts
            join account in db.Accounts on mine.AccountId equals account.Id
            join holder in db.PlanAccounts on (AccountId?)mine.AccountId equals holder.HeldAccountId
            where EF.Parameter(ids).Contains(mine.PlanId)
            select new { Quoted = mine.PlanId, Holder = holder.PlanId, holder.Position, account.Id, account.DebtorId, account.Reference, account.CreditorAccountNumber, account.Balance, account.Status }).ToListAsync(ct);
        return quoted.ConvertAll(plan =>
        {
            var accounts = covered.Where(c => c.Quoted == plan.Id).OrderBy(c => c.Position).ToList();
            var holders = accounts.Select(c => c.Holder).Distinct().ToList();
            return new KnownPlan(holders is [var one] ? one : null, plan.Reference, plan.DebtorId,
                accounts.ConvertAll(c => new KnownAccount(c.Id, c.DebtorId, c.Reference, c.CreditorAccountNumber, string.Empty, c.Balance, c.Status)));
        });
    }

    private static async Task<Dictionary<string, KnownPayment>> PaymentsAsync(PortalDb db, PaymentSourceId source, IReadOnlyList<PaymentRow> rows, CancellationToken ct)
    {
        var references = rows.SelectMany(row => new[] { row.Reference, row.ReturnOf }).OfType<string>().Distinct().ToList();
        return await db.Payments.Where(p => p.SourceId == source && EF.Parameter(references).Contains(p.Reference!))
            .Select(p => new KnownPayment(
                p.Id, p.DebtorId, p.Reference!, p.Amount,
                db.LedgerEntries.Any(e => e.PaymentId == p.Id && e.CorrectsId != null) || db.OverpaymentEntries.Any(e => e.Overpayment.PaymentId == p.Id && e.Kind == OverpaymentEntryKind.TakenBack)))
            .ToDictionaryAsync(p => p.Reference, StringComparer.Ordinal, ct);
    }

    private static async Task<HashSet<string>> WaitingAsync(PortalDb db, PaymentSourceId source, IReadOnlyList<PaymentRow> rows, CancellationToken ct)
    {
        var references = rows.Select(row => row.Reference).OfType<string>().Distinct().ToList();
        return [.. await db.PaymentFileLines
            .Where(line => (line.Action == PaymentRowAction.Unmatched || line.Action == PaymentRowAction.SetAside) && EF.Parameter(references).Contains(line.Reference!)
                && db.PaymentFiles.Any(file => file.Id == line.FileId && file.SourceId == source && file.Status == Imports.ImportStatus.Committed))
            .Select(line => line.Reference!)
            .ToListAsync(ct)];
    }
}

/// <param name="Creditor">Normalised; empty where it was not asked for.</param>
internal sealed record KnownAccount(AccountId Id, DebtorId Debtor, ShortReference Reference, string Number, string Creditor, Money Balance, AccountStatus Status);

/// <param name="Active">The active plan that stands for it now; null: none, or several.</param>
internal sealed record KnownPlan(PlanId? Active, ShortReference Reference, DebtorId Debtor, IReadOnlyList<KnownAccount> Accounts);

internal sealed record KnownPayment(PaymentId Id, DebtorId Debtor, string Reference, Money Amount, bool IsTakenBack);
