using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Ledger.Interest;

/// <summary>Books interest once a month: what has accrued in all, less what was booked before.</summary>
/// <remarks>
/// So cents are made once, a month more or less changes nothing, and what turns out later (a payment that came earlier, a freeze from an earlier
/// day) is set right by the next booking. May run on several nodes at once: each account is booked in its person's turn, once for each month.
/// </remarks>
public sealed class InterestAccrual(PortalDb db, InterestReader reader, AuditService audit, AgencyCalendar calendar)
{
    private const string TakenBack = "Interest taken back: it was not due for these days";

    /// <summary>Books up to the end of last month, for every account that has terms.</summary>
    /// <returns>How many accounts were booked now.</returns>
    public async Task<int> AccrueAsync(CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        var until = new LocalDate(today.Date.Year, today.Date.Month, 1);
        var booked = 0;
        foreach (var (account, debtor) in await DueAsync(until, ct))
        {
            booked += await db.InOneTransactionAsync(token => AccrueAsync(account, debtor, until, today, token), ct) ? 1 : 0;
            db.Forget();
        }

        return booked;
    }

    /// <summary>Takes back what was booked for days that turned out to be free. Never adds. Inside the person's turn.</summary>
    internal async Task TakeBackAsync(IReadOnlyCollection<AccountId> accounts, AgencyDay today, Actor actor, CancellationToken ct)
    {
        var lasts = await db.InterestBookings.Where(b => accounts.Contains(b.AccountId))
            .GroupBy(b => b.AccountId).Select(g => new { Account = g.Key, Until = g.Max(b => b.Until) }).ToListAsync(ct);
        foreach (var last in lasts)
        {
            if (await WithSheetAsync(last.Account, today, ct) is not ({ } account, { } sheet)) { continue; }

            var tooMuch = sheet.AccruedUntil(last.Until, account.Balance.Currency) - await BookedAsync(account, ct);
            if (tooMuch.Amount < 0) { Book(account, tooMuch, TakenBack, today, actor); }
        }

        await db.SaveChangesAsync(ct);
    }

    private async Task<List<(AccountId Account, DebtorId Debtor)>> DueAsync(LocalDate until, CancellationToken ct)
    {
        var due = await db.Accounts
            .Where(a => a.Status == AccountStatus.Open || a.Status == AccountStatus.PaidInFull)
            .Where(a => db.InterestTerms.Any(t => t.AccountId == a.Id && t.From < until) && !db.InterestBookings.Any(b => b.AccountId == a.Id && b.Until >= until))
            .OrderBy(a => a.Id)
            .Select(a => new { a.Id, a.DebtorId })
            .ToListAsync(ct);
        return due.ConvertAll(a => (a.Id, a.DebtorId));
    }

    private async Task<bool> AccrueAsync(AccountId id, DebtorId debtor, LocalDate until, AgencyDay today, CancellationToken ct)
    {
        await DebtorLock.TakeAsync(db, debtor, ct);
        if (await db.InterestBookings.AnyAsync(b => b.AccountId == id && b.Until >= until, ct)) { return false; }
        if (await WithSheetAsync(id, today, ct) is not ({ } account, { } sheet)) { return false; }

        var amount = sheet.AccruedUntil(until, account.Balance.Currency) - await BookedAsync(account, ct);

        // Who has paid what we said was owed has paid.
        if (account.Status != AccountStatus.Open && amount.Amount > 0) { amount = Money.Zero(amount.Currency); }

        var entry = amount.IsZero ? null : Book(account, amount, await TextAsync(id, sheet, amount, until, ct), today, Actor.System);
        db.InterestBookings.Add(new InterestBooking { AccountId = id, Until = until, Amount = amount.Amount, Entry = entry, At = today.Now });
        await db.SaveChangesAsync(ct);
        return !amount.IsZero;
    }

    private LedgerEntry Book(Account account, Money amount, string text, AgencyDay today, Actor actor)
    {
        var entry = account.Book(LedgerEntryKind.Interest, amount, today.Date, actor, today.Now, text: text);
        db.LedgerEntries.Add(entry);
        audit.Record(actor, AuditAction.InterestBooked, account.DebtorId, account, $"{amount}, {text}");
        return entry;
    }

    private async Task<string> TextAsync(AccountId id, InterestSheet sheet, Money amount, LocalDate until, CancellationToken ct)
    {
        if (amount.Amount < 0) { return TakenBack; }

        var terms = sheet.Terms.Last(t => t.From < until && t.YearlyRate > 0);
        var before = await db.InterestBookings.Where(b => b.AccountId == id).OrderByDescending(b => b.Until).Select(b => (LocalDate?)b.Until).FirstOrDefaultAsync(ct);
        return InterestWords.Entry(terms, before ?? sheet.Terms.Min(t => t.From), until);
    }

    private async Task<(Account? Account, InterestSheet? Sheet)> WithSheetAsync(AccountId id, AgencyDay today, CancellationToken ct)
    {
        var account = await db.Accounts.AsTracking().SingleOrDefaultAsync(a => a.Id == id, ct);
        return (account, account is null ? null : (await reader.ReadAsync([id], today, ct))[id]);
    }

    private async Task<Money> BookedAsync(Account account, CancellationToken ct)
    {
        var entries = db.LedgerEntries.Where(e => e.AccountId == account.Id);
        var booked = await entries
            .Where(e => e.Kind == LedgerEntryKind.Interest || (e.Kind == LedgerEntryKind.Correction && entries.Any(c => c.Id == e.CorrectsId && c.Kind == LedgerEntryKind.Interest)))
            .SumAsync(e => e.Amount.Amount, ct);
        return new Money(booked, account.Balance.Currency);
    }
}
