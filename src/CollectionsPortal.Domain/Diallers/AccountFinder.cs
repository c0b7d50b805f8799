using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Diallers;

/// <summary>From what the outside quotes to whom and what we hold, in at most four statements.</summary>
public sealed class AccountFinder(PortalDb db)
{
    /// <summary>The person asked for, and the accounts named; none where none was named.</summary>
    internal async Task<Result<NamedAccounts>> FindAsync(AskPermit ask, CancellationToken ct)
    {
        var known = ask.Accounts.Count == 0 ? [] : await ReadAsync(ask.Accounts, ct);
        var accounts = Match(ask.Accounts, nameof(ask.Accounts), known, DiallerRefusals.UnknownAccount);
        if (accounts.Refusal is { } refusal)
        {
            return refusal;
        }

        var people = accounts.Value.Select(account => account.Debtor).ToList();
        if (ask.Debtor is not null)
        {
            if (await DebtorAsync(ask.Debtor, ct) is not { } named) { return DiallerRefusals.NobodyOfThisReference; }

            people.Add(named);
        }

        return people.Distinct().Count() == 1
            ? new NamedAccounts(people[0], [.. accounts.Value.Select(account => account.Id).Distinct()])
            : DiallerRefusals.DifferentPeople;
    }

    /// <summary>The ending with our own keys in the place of names.</summary>
    internal async Task<Result<AttemptEnding>> FindAsync(EndCall end, DebtorId debtor, CancellationToken ct)
    {
        var theirs = await Known(db.Accounts.Where(account => account.DebtorId == debtor)).ToListAsync(ct);
        var byUs = Match(end.RaisedByUs, nameof(end.RaisedByUs), theirs, DiallerRefusals.NotTheirAccount);
        var byThem = Match(end.RaisedByThem, nameof(end.RaisedByThem), theirs, DiallerRefusals.NotTheirAccount);
        var booked = Match(end.BookedTo is { } name ? [name] : [], nameof(end.BookedTo), theirs, field => DiallerRefusals.NotTheirAccount(field[..^3]));
        if ((byUs.Refusal ?? byThem.Refusal ?? booked.Refusal) is { } refusal)
        {
            return refusal;
        }

        return new AttemptEnding
        {
            Outcome = end.Outcome,
            RaisedByUs = [.. byUs.Value.Select(account => account.Id).Distinct()],
            RaisedByThem = [.. byThem.Value.Select(account => account.Id).Distinct()],
            BookedTo = booked.Value.Count == 0 ? null : booked.Value[0].Id,
        };
    }

    private static Result<List<KnownAccount>> Match(
        IReadOnlyList<AccountName> names, string field, List<KnownAccount> known, Func<string, FieldRefusal> refuse)
    {
        var found = new List<KnownAccount>(names.Count);
        foreach (var name in names)
        {
            if (known.Find(name.Names) is not { } account) { return refuse($"{field}[{found.Count}]"); }

            found.Add(account);
        }

        return found;
    }

    private async Task<DebtorId?> DebtorAsync(string text, CancellationToken ct)
    {
        var reference = ShortReference.Of(text);
        var found = await db.Debtors
            .Where(debtor => debtor.Reference == reference)
            .Select(debtor => new { debtor.Id, debtor.MergedIntoId })
            .SingleOrDefaultAsync(ct);
        return found is null ? null : found.MergedIntoId ?? found.Id;
    }

    /// <summary>Creditors are few: their keys first, so that numbers are looked up in the index that begins with them.</summary>
    private async Task<List<KnownAccount>> ReadAsync(IReadOnlyList<AccountName> names, CancellationToken ct)
    {
        var references = names.Where(name => name.IsReference).Select(name => name.ShortReference).ToList();
        var found = references.Count == 0 ? [] : await Known(db.Accounts.Where(account => references.Contains(account.Reference))).ToListAsync(ct);
        var numbered = names.Where(name => !name.IsReference).ToList();
        if (numbered.Count == 0)
        {
            return found;
        }

        var creditorNames = numbered.Select(name => name.NormalizedCreditor).Distinct().ToList();
        var creditors = await db.Creditors.Where(creditor => creditorNames.Contains(creditor.NormalizedName)).Select(creditor => creditor.Id).ToListAsync(ct);
        var numbers = numbered.Select(name => name.Number!).Distinct().ToList();
        found.AddRange(await Known(db.Accounts
            .Where(account => creditors.Contains(account.CreditorId) && numbers.Contains(account.CreditorAccountNumber))).ToListAsync(ct));
        return found;
    }

    private static IQueryable<KnownAccount> Known(IQueryable<Account> accounts) => accounts
        .OrderBy(account => account.Id)
        .Select(account => new KnownAccount(account.Id, account.DebtorId, account.Reference, account.Creditor.NormalizedName, account.CreditorAccountNumber));
}
