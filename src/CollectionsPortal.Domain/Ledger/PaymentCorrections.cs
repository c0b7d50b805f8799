using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Ledger;

/// <summary>Takes back a payment that was written down wrongly or came back. Both stay in the ledger.</summary>
public sealed class PaymentCorrections(PortalDb db, AuditService audit, AgencyCalendar calendar)
{
    public async Task<Result> CorrectAsync(CorrectPayment command, Actor actor, CancellationToken ct)
    {
        if (new CorrectPaymentValidator().RefusalOf(command) is { } refusal) { return refusal; }

        var today = await calendar.TodayAsync(ct);
        try
        {
            return await db.InOneTransactionAsync(token => ReverseAsync(command, today, actor, token), ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedMeanwhile("This account");
        }
    }

    private async Task<Result> ReverseAsync(CorrectPayment command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        if (!await DebtorLock.TakeAsync(db, command.Debtor, ct)) { return new NotFound("This person"); }

        var payment = await db.Payments.AsTracking().SingleOrDefaultAsync(p => p.Id == command.Payment && p.DebtorId == command.Debtor, ct);
        if (payment is null) { return new NotFound("This payment"); }

        var entries = await db.LedgerEntries.AsTracking().Include(e => e.Account).Where(e => e.PaymentId == payment.Id).OrderBy(e => e.Id).ToListAsync(ct);
        if (entries.Exists(entry => entry.CorrectsId is not null)) { return new AlreadyCorrected(); }

        foreach (var entry in entries)
        {
            await ReverseAsync(entry, payment, command.Reason.Trim(), today, actor, ct);
        }

        await ReopenPlanAsync(payment, ct);
        audit.Record(actor, AuditAction.LedgerCorrected, command.Debtor, payment, $"{payment.Amount} taken back: {command.Reason.Trim()}");
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    private async Task ReverseAsync(LedgerEntry entry, Payment payment, string reason, AgencyDay today, Actor actor, CancellationToken ct)
    {
        var back = entry.Account.Book(LedgerEntryKind.Correction, -entry.Amount, today.Date, actor, today.Now, entry.Id, reason, payment);
        db.LedgerEntries.Add(back);
        if (entry.Account is { Status: AccountStatus.PaidInFull, Balance.IsZero: false }) { entry.Account.MoveTo(AccountStatus.Open); }

        var allocations = await db.PlanAllocations.Where(a => a.EntryId == entry.Id).ToListAsync(ct);
        var covered = allocations.ConvertAll(a => a.InstalmentId);
        var instalments = await db.Instalments.AsTracking().Where(i => covered.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);
        db.PlanAllocations.AddRange(allocations.Select(a => instalments[a.InstalmentId].Allocate(-a.Amount, back, today.Now)));
    }

    /// <summary>A plan that this payment had finished goes on, unless another plan has taken over one of its debts since.</summary>
    private async Task ReopenPlanAsync(Payment payment, CancellationToken ct)
    {
        var plan = await db.Plans.AsTracking().Include(p => p.Accounts).SingleOrDefaultAsync(p => p.Id == payment.PlanId, ct);
        if (plan is not { Status: PlanStatus.Completed }) { return; }

        var accounts = plan.Accounts.ConvertAll(a => (AccountId?)a.AccountId);
        if (!await db.PlanAccounts.AnyAsync(a => accounts.Contains(a.HeldAccountId), ct)) { plan.Reopen(); }
    }
}
