using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Ledger.Interest;

/// <summary>Says by what right an account bears interest, and adds fees. Supervisors only; without the words that allow it there is none (12 CFR 1006.22(b)).</summary>
public sealed class InterestTermsService(PortalDb db, AuditService audit, AgencyCalendar calendar, InterestReader reader, InterestAccrual accrual)
{
    public async Task<Result> SetAsync(SetInterest command, Actor actor, CancellationToken ct)
    {
        if (!actor.IsSupervisor) { return new SupervisorNeeded("say that an account bears interest"); }

        var today = await calendar.TodayAsync(ct);
        if ((new SetInterestValidator(today.Date).RefusalOf(command) ?? new AuthorityValidator().RefusalOf(command.Authority)) is { } refusal) { return refusal; }

        return await DebtorLock.InTurnAsync(db, command.Debtor, token => SetAsync(command, today, actor, token), ct);
    }

    public async Task<Result> EndAsync(EndInterest command, Actor actor, CancellationToken ct)
    {
        if (!actor.IsSupervisor) { return new SupervisorNeeded("end interest"); }
        if (new EndInterestValidator().RefusalOf(command) is { } refusal) { return refusal; }

        var today = await calendar.TodayAsync(ct);
        return await DebtorLock.InTurnAsync(db, command.Debtor, token => EndAsync(command, today, actor, token), ct);
    }

    public async Task<Result> AddFeeAsync(AddFee command, Actor actor, CancellationToken ct)
    {
        if (!actor.IsSupervisor) { return new SupervisorNeeded("add a fee"); }
        if ((new AddFeeValidator().RefusalOf(command) ?? new AuthorityValidator().RefusalOf(command.Authority)) is { } refusal) { return refusal; }

        var today = await calendar.TodayAsync(ct);
        return await DebtorLock.InTurnAsync(db, command.Debtor, token => AddFeeAsync(command, today, actor, token), ct);
    }

    private async Task<Result> SetAsync(SetInterest command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        if (await FindAsync(command.Debtor, command.Account, ct) is not { } account) { return new NotFound("This account"); }
        if (account.Status != AccountStatus.Open) { return new AccountIsOver(); }
        if (command.Principal.Currency != account.Balance.Currency) { return new OtherCurrency(account.Balance.Currency) with { Field = nameof(command.Principal) }; }
        if (command.Principal > account.Balance) { return new MoreThanTheBalance(account.Balance); }

        var terms = new InterestTerms
        {
            AccountId = account.Id,
            YearlyRate = command.YearlyRate,
            Basis = command.Basis,
            Principal = command.Principal.Amount,
            From = command.From,
            Authority = command.Authority.Kind,
            Quote = command.Authority.Quote!.Trim(),
            Source = command.Authority.Source!.Trim(),
            AfterEntry = await NewestEntryAsync(account.Id, ct),
            RecordedAt = today.Now,
            RecordedBy = actor.Id,
        };
        db.InterestTerms.Add(terms);
        audit.Record(
            actor, AuditAction.InterestChanged, command.Debtor, account,
            FormattableString.Invariant($"{InterestWords.Rate(terms.YearlyRate)} on {command.Principal} from {terms.From:uuuu-MM-dd}, {terms.Source}"));
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    private async Task<Result> EndAsync(EndInterest command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        if (await FindAsync(command.Debtor, command.Account, ct) is not { } account) { return new NotFound("This account"); }
        if (!await db.InterestTerms.AnyAsync(t => t.AccountId == account.Id, ct)) { return new NoInterestToEnd(); }

        db.InterestTerms.Add(new InterestTerms
        {
            AccountId = account.Id,
            YearlyRate = 0,
            Basis = InterestBasis.Actual365,
            Principal = 0,
            From = command.From,
            Quote = command.Reason.Trim(),
            Source = string.Empty,
            AfterEntry = await NewestEntryAsync(account.Id, ct),
            RecordedAt = today.Now,
            RecordedBy = actor.Id,
        });
        audit.Record(actor, AuditAction.InterestChanged, command.Debtor, account, FormattableString.Invariant($"none from {command.From:uuuu-MM-dd}: {command.Reason.Trim()}"));
        await db.SaveChangesAsync(ct);
        await accrual.TakeBackAsync([account.Id], today, actor, ct);
        return Result.Done;
    }

    private async Task<Result> AddFeeAsync(AddFee command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        if (await FindAsync(command.Debtor, command.Account, ct) is not { } account) { return new NotFound("This account"); }
        if (await db.AccountFees.AnyAsync(f => f.Token == command.Token && f.AccountId == account.Id, ct)) { return Result.Done; }
        if (account.Status != AccountStatus.Open) { return new AccountIsOver(); }
        if (command.Amount.Currency != account.Balance.Currency) { return new OtherCurrency(account.Balance.Currency); }

        var standing = InterestStanding.Of(account.Id, (await reader.ReadAsync([account.Id], today, ct))[account.Id], today.Date);
        if (standing.IsFrozen) { return new FeesRest(standing.Pauses[0].Why); }

        var (what, source) = (command.What.Trim(), command.Authority.Source!.Trim());
        var entry = account.Book(LedgerEntryKind.Fee, command.Amount, today.Date, actor, today.Now, text: FeeText.Of(what, source));
        db.AccountFees.Add(new AccountFee
        {
            AccountId = account.Id,
            Entry = entry,
            Authority = command.Authority.Kind,
            Quote = command.Authority.Quote!.Trim(),
            Source = source,
            Token = command.Token,
        });
        audit.Record(actor, AuditAction.FeeAdded, command.Debtor, account, $"{command.Amount}, {what}, {source}");
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    private Task<Account?> FindAsync(DebtorId debtor, AccountId account, CancellationToken ct)
        => db.Accounts.AsTracking().SingleOrDefaultAsync(a => a.Id == account && a.DebtorId == debtor, ct);

    private Task<LedgerEntryId> NewestEntryAsync(AccountId account, CancellationToken ct)
        => db.LedgerEntries.Where(e => e.AccountId == account).OrderByDescending(e => e.Id).Select(e => e.Id).FirstAsync(ct);
}

public sealed record NoInterestToEnd() : Refusal("This account bears no interest.");
