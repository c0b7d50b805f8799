using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Ledger;

/// <summary>Takes back a payment that was written down wrongly or came back. Both stay in the ledger, and nothing is charged for it.</summary>
public sealed class PaymentCorrections(PortalDb db, AuditService audit, AgencyCalendar calendar)
{
    public async Task<Result> CorrectAsync(CorrectPayment command, Actor actor, CancellationToken ct)
    {
        if (new CorrectPaymentValidator().RefusalOf(command) is { } refusal) { return refusal; }

        var today = await calendar.TodayAsync(ct);
        try
        {
            return await db.InOneTransactionAsync(token => TakeBackAsync(command, today, actor, token), ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedMeanwhile("This account");
        }
    }

    /// <summary>For an act that takes a payment back as a part of its own transaction.</summary>
    internal async Task<Result> TakeBackAsync(CorrectPayment command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        if (!await DebtorLock.TakeAsync(db, command.Debtor, ct)) { return new NotFound("This person"); }

        var payment = await db.Payments.AsTracking().SingleOrDefaultAsync(p => p.Id == command.Payment && p.DebtorId == command.Debtor, ct);
        if (payment is null) { return new NotFound("This payment"); }

        var entries = await db.LedgerEntries.AsTracking().Include(e => e.Account).Where(e => e.PaymentId == payment.Id).OrderBy(e => e.Id).ToListAsync(ct);
        if (entries.Exists(entry => entry.CorrectsId is not null) || await IsTakenBackAsync(payment.Id, ct)) { return new AlreadyCorrected(); }

        foreach (var entry in entries)
        {
            await ReverseAsync(entry, payment, command, today, actor, ct);
        }

        await TakeOverpaymentBackAsync(command, today, actor, ct);
        await ReopenPlansAsync(payment, entries, today, ct);
        audit.Record(actor, AuditAction.LedgerCorrected, command.Debtor, payment, $"{payment.Amount} taken back ({command.Return?.ToString() ?? "written down wrongly"}): {command.Reason.Trim()}");
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    private async Task ReverseAsync(LedgerEntry entry, Payment payment, CorrectPayment command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        var back = entry.Account.Book(LedgerEntryKind.Correction, -entry.Amount, today.Date, actor, today.Now, entry.Id, command.Reason.Trim(), payment);
        back.Return = command.Return;
        db.LedgerEntries.Add(back);
        if (entry.Account is { Status: AccountStatus.PaidInFull or AccountStatus.Settled, Balance.IsZero: false }) { entry.Account.MoveTo(AccountStatus.Open); }

        var allocations = await db.PlanAllocations.Where(a => a.EntryId == entry.Id).ToListAsync(ct);
        var covered = allocations.ConvertAll(a => a.InstalmentId);
        var instalments = await db.Instalments.AsTracking().Where(i => covered.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);
        db.PlanAllocations.AddRange(allocations.Select(a => instalments[a.InstalmentId].TakeBack(a.Amount, back, today)));
    }

    /// <summary>A payment of which nothing was owed has no entries: all of it was kept.</summary>
    private Task<bool> IsTakenBackAsync(PaymentId payment, CancellationToken ct)
        => db.Overpayments.AnyAsync(o => o.PaymentId == payment && o.Entries.Any(e => e.Kind == OverpaymentEntryKind.TakenBack), ct);

    /// <summary>What was given back already is the agency's loss, never the person's debt.</summary>
    private async Task TakeOverpaymentBackAsync(CorrectPayment command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        var over = await db.Overpayments.AsTracking().SingleOrDefaultAsync(o => o.PaymentId == command.Payment, ct);
        if (over is { Left.IsZero: false }) { over.Move(OverpaymentEntryKind.TakenBack, -over.Left, today.Date, actor, today.Now, command.Reason.Trim()); }
    }

    /// <summary>Plans that this payment had finished go on, unless another plan has taken over one of their debts since. Where a newer version took over, somebody has to look.</summary>
    private async Task ReopenPlansAsync(Payment payment, List<LedgerEntry> entries, AgencyDay today, CancellationToken ct)
    {
        var ids = entries.ConvertAll(entry => entry.Id);
        var plans = await db.Plans.AsTracking().Include(p => p.Accounts)
            .Where(p => (p.Status == PlanStatus.Completed || p.Status == PlanStatus.Changed)
                && (p.Id == payment.PlanId || db.PlanAllocations.Any(a => ids.Contains(a.EntryId) && a.Instalment.PlanId == p.Id)))
            .OrderBy(p => p.Id)
            .ToListAsync(ct);
        foreach (var plan in plans)
        {
            if (plan.Status == PlanStatus.Changed)
            {
                await PlanCare.AfterCorrectionAsync(db, plan, today, ct);
                continue;
            }

            var accounts = plan.Accounts.ConvertAll(a => (AccountId?)a.AccountId);
            if (!await db.PlanAccounts.AnyAsync(a => accounts.Contains(a.HeldAccountId), ct)) { plan.Reopen(); }
        }
    }
}
