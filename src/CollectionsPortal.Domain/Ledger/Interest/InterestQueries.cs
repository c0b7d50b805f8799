using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Ledger.Interest;

public sealed class InterestQueries(PortalDb db, InterestReader reader, AgencyCalendar calendar)
{
    /// <summary>One standing for each account that exists, however many.</summary>
    public async Task<IReadOnlyDictionary<AccountId, InterestStanding>> StandingsAsync(IReadOnlyCollection<AccountId> accounts, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        return await StandingsAsync(accounts, today, ct);
    }

    /// <summary>For a caller that knows the agency's day.</summary>
    internal async Task<IReadOnlyDictionary<AccountId, InterestStanding>> StandingsAsync(IReadOnlyCollection<AccountId> accounts, AgencyDay today, CancellationToken ct)
        => (await reader.ReadAsync(accounts, today, ct)).ToDictionary(pair => pair.Key, pair => InterestStanding.Of(pair.Key, pair.Value, today.Date));

    /// <summary>Everything about one account's interest and fees; null when there is no such account, or it is somebody else's.</summary>
    public async Task<InterestView?> ViewAsync(DebtorId debtor, AccountId account, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        var found = await db.Accounts.Where(a => a.Id == account && a.DebtorId == debtor)
            .Select(a => new { a.Balance, a.Status, a.Itemization }).SingleOrDefaultAsync(ct);
        if (found is null) { return null; }

        var sheet = (await reader.ReadAsync([account], today, ct))[account];
        return new InterestView
        {
            Today = today.Date,
            Balance = found.Balance,
            Status = found.Status,
            Itemization = found.Itemization,
            Standing = InterestStanding.Of(account, sheet, today.Date),
            Terms = await TermsAsync(account, ct),
            Freezes = await FreezesAsync(debtor, account, today, ct),
            Fees = await FeesAsync(account, ct),
            Booked = await db.LedgerEntries.Where(e => e.AccountId == account && e.Kind == LedgerEntryKind.Interest).SumAsync(e => e.Amount.Amount, ct),
        };
    }

    private async Task<IReadOnlyList<InterestTermsLine>> TermsAsync(AccountId account, CancellationToken ct) => await (
        from terms in db.InterestTerms
        join user in db.Users on terms.RecordedBy equals user.Id into users
        from user in users.DefaultIfEmpty()
        where terms.AccountId == account
        orderby terms.Id descending
        select new InterestTermsLine(terms, user == null ? Actor.System.Display : user.DisplayName)).Take(Paging.MaxSize).ToListAsync(ct);

    private async Task<IReadOnlyList<InterestFreezeLine>> FreezesAsync(DebtorId debtor, AccountId account, AgencyDay today, CancellationToken ct)
    {
        var freezes = await (
            from freeze in db.InterestFreezes
            join user in db.Users on freeze.RecordedBy equals user.Id into users
            from user in users.DefaultIfEmpty()
            where freeze.DebtorId == debtor && (freeze.AccountId == null || freeze.AccountId == account)
            orderby freeze.Id descending
            select new { Freeze = freeze, By = user == null ? Actor.System.Display : user.DisplayName }).Take(Paging.MaxSize).ToListAsync(ct);
        return freezes.ConvertAll(f => new InterestFreezeLine(f.Freeze, f.By, f.Freeze.EndedAt is null && (f.Freeze.Until is null || f.Freeze.Until >= today.Date)));
    }

    private async Task<IReadOnlyList<FeeLine>> FeesAsync(AccountId account, CancellationToken ct) => await db.AccountFees
        .Where(f => f.AccountId == account)
        .OrderByDescending(f => f.Id)
        .Select(f => new FeeLine(f.Entry.Amount, f.Entry.EffectiveOn, f.Entry.Text!, f.Authority, f.Quote, f.Source))
        .Take(Paging.MaxSize)
        .ToListAsync(ct);
}

public sealed record InterestView
{
    /// <summary>The agency's date.</summary>
    public required LocalDate Today { get; init; }

    public required Money Balance { get; init; }

    public required AccountStatus Status { get; init; }

    public required Itemization Itemization { get; init; }

    public required InterestStanding Standing { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<InterestTermsLine> Terms { get; init; }

    /// <summary>The newest first; those for all accounts of the person too.</summary>
    public required IReadOnlyList<InterestFreezeLine> Freezes { get; init; }

    public required IReadOnlyList<FeeLine> Fees { get; init; }

    /// <summary>Interest that was added since the account came to us, what was taken back subtracted.</summary>
    public required decimal Booked { get; init; }
}

public sealed record InterestTermsLine(InterestTerms Terms, string By);

/// <param name="CanEnd">It still freezes, today or later.</param>
public sealed record InterestFreezeLine(InterestFreeze Freeze, string By, bool CanEnd);

public sealed record FeeLine(Money Amount, LocalDate On, string Text, InterestAuthority Authority, string Quote, string Source);
