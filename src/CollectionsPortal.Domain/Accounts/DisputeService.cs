using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Accounts;

/// <summary>Writes down disputes and what we sent in answer (12 CFR 1006.38).</summary>
public sealed class DisputeService(PortalDb db, FlagService flags, AuditService audit, AgencyCalendar calendar)
{
    public Task<Result> RecordAsync(RecordDispute command, Actor actor, CancellationToken ct)
        => DebtorLock.InTurnAsync(db, command.Debtor, token => RecordInTurnAsync(command, actor, token), ct);

    /// <summary>A dispute of the whole, a hold, and a flag: a supervisor finds out whom the debt belongs to.</summary>
    public Task<Result> NotMyDebtAsync(NotMyDebt command, Actor actor, CancellationToken ct)
        => DebtorLock.InTurnAsync(db, command.Debtor, token => NotMyDebtInTurnAsync(command, actor, token), ct);

    private async Task<Result> RecordInTurnAsync(RecordDispute command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if ((new RecordDisputeValidator().RefusalOf(command) ?? command.Said.RefusalOn(today)) is { } refusal) { return refusal; }

        var found = await db.Accounts.Where(a => a.Id == command.Account && a.DebtorId == command.Debtor)
            .Select(a => new { a.Balance }).SingleOrDefaultAsync(ct);
        if (found is null) { return new NotFound("This account"); }
        if (command.Amount is { } typed && typed.Currency != found.Balance.Currency) { return new OtherCurrency(found.Balance.Currency); }
        if (command.Amount > found.Balance) { return new FieldRefusal(nameof(command.Amount), "This is more than the account's balance. Leave it empty for the whole debt."); }

        Add(command.Debtor, command.Account, command.Form, command.Reason, command.Amount?.Amount, command.Said, today, actor);
        if (command.Reason == DisputeReason.NotMine) { await FlagAsync(command.Debtor, [command.Account], today, actor, ct); }

        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    private async Task<Result> NotMyDebtInTurnAsync(NotMyDebt command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (command.Said.RefusalOn(today) is { } refusal) { return refusal; }
        if (await db.RefusalAsync(command.Debtor, command.Accounts, ct) is { } unknown) { return unknown; }

        var accounts = command.Accounts?.Distinct().ToList()
            ?? await db.Accounts.Where(a => a.DebtorId == command.Debtor).OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(ct);
        foreach (var account in accounts)
        {
            Add(command.Debtor, account, command.Form, DisputeReason.NotMine, amount: null, command.Said, today, actor);
            var hold = new Hold
            {
                DebtorId = command.Debtor,
                AccountId = account,
                Kind = HoldKind.WrongPerson,
                Since = command.Said.DateOn(today),
                Text = command.Said.TrimmedWords,
                Source = command.Said.By,
                RecordedAt = today.Now,
                RecordedBy = actor.Id,
            };
            db.Holds.Add(hold);
            audit.Record(actor, AuditAction.HoldPlaced, command.Debtor, hold, hold.Kind.ToString());
        }

        await FlagAsync(command.Debtor, accounts, today, actor, ct);
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>Collecting what was disputed may go on after this.</summary>
    public async Task<Result> AnswerAsync(AnswerDispute command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (await FindAsync(command.Debtor, command.Dispute, ct) is not { } dispute) { return new NotFound("This dispute"); }
        if (command.SentOn > today.Date) { return new FieldRefusal(nameof(command.SentOn), "This date is in the future."); }
        if (command.SentOn < dispute.ReceivedOn) { return new FieldRefusal(nameof(command.SentOn), "This is before the dispute was received."); }
        if (dispute.AnsweredOn is not null) { return Result.Done; }

        dispute.Answer(command.SentOn, actor);
        audit.Record(actor, AuditAction.VerificationSent, command.Debtor, dispute);
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    public async Task<Result> WithdrawAsync(WithdrawDispute command, Actor actor, CancellationToken ct)
    {
        if (new WithdrawDisputeValidator().RefusalOf(command) is { } refusal) { return refusal; }
        if (await FindAsync(command.Debtor, command.Dispute, ct) is not { } dispute) { return new NotFound("This dispute"); }
        if (dispute.WithdrawnAt is not null) { return Result.Done; }

        dispute.Withdraw(actor, (await calendar.TodayAsync(ct)).Now);
        audit.Record(actor, AuditAction.DisputeWithdrawn, command.Debtor, dispute, command.Words.Trim());
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>One flag at a time for one person, whatever else they say until somebody has decided it. It is about nobody's act, so any supervisor may.</summary>
    private async Task FlagAsync(DebtorId debtor, List<AccountId> accounts, AgencyDay today, Actor actor, CancellationToken ct)
    {
        if (await db.Flags.AnyAsync(f => f.DebtorId == debtor && f.Kind == FlagKind.SaysNotTheirs && f.Status == FlagStatus.Open, ct)) { return; }

        var cause = FormattableString.Invariant($"debtor-{debtor.Value}-{today.Now.ToUnixTimeTicks()}");
        var what = accounts.Count == 1 ? "a debt is" : FormattableString.Invariant($"{accounts.Count} debts are");
        var summary = $"They say that {what} not theirs. Find out whether we have the wrong person or somebody used their name.";
        await flags.RaiseAsync(
            new RaiseFlag(FlagKind.SaysNotTheirs, debtor, null, cause, summary) { Account = accounts.Count == 1 ? accounts[0] : null }, actor, ct);
    }

    private async Task<Dispute?> FindAsync(DebtorId debtor, DisputeId id, CancellationToken ct)
        => await db.Disputes.AsTracking().SingleOrDefaultAsync(d => d.Id == id && d.DebtorId == debtor, ct);

    private void Add(
        DebtorId debtor, AccountId account, RequestForm form, DisputeReason reason, decimal? amount, Statement said, AgencyDay today, Actor actor)
    {
        var dispute = new Dispute
        {
            DebtorId = debtor,
            AccountId = account,
            Form = form,
            Reason = reason,
            DisputedAmount = amount,
            ReceivedOn = said.DateOn(today),
            Words = said.TrimmedWords,
            RecordedAt = today.Now,
            RecordedBy = actor.Id,
        };
        db.Disputes.Add(dispute);
        audit.Record(actor, AuditAction.DisputeRecorded, debtor, dispute, said.Lateness(today) is { } late ? $"{reason}; {form}; {late}" : $"{reason}; {form}");
    }
}
