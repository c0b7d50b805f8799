using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Ledger;

/// <summary>Books money that arrived: to the ledger, and to the oldest instalments of the plan that it is for.</summary>
/// <remarks>Nothing is ever changed or deleted. What was wrong is taken back by entries that name the wrong ones.</remarks>
public sealed class PaymentService(PortalDb db, AuditService audit, AgencyCalendar calendar)
{
    public async Task<Result<PaymentId>> RecordAsync(RecordPayment command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (new RecordPaymentValidator(today.Date).RefusalOf(command) is { } refusal) { return refusal; }

        try
        {
            return await db.InOneTransactionAsync(token => BookAsync(command, today, actor, token), ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedMeanwhile("This account");
        }
    }

    /// <summary>For an act that books a payment as a part of its own transaction, and has checked the command's shape.</summary>
    internal async Task<Result<PaymentId>> BookAsync(RecordPayment command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        if (!await DebtorLock.TakeAsync(db, command.Debtor, ct)) { return new NotFound("This person"); }
        if (await RecordedBeforeAsync(command, ct) is { } known) { return known; }

        var found = await PaymentTargets.FindAsync(db, command, today.Date, ct);
        if (found.Refusal is { } refusal) { return refusal; }

        var targets = found.Value;
        if (command.Amount > targets.Owed && !command.KeepRest) { return new MoreThanIsOwed(targets.Owed); }

        var payment = command.ToPayment(targets.Plan, today, actor);
        var booking = PaymentBooking.Make(payment, targets, actor, today);
        Add(booking, today, actor);
        foreach (var covered in targets.Plans) { await PlanCare.AfterPaymentAsync(db, covered.Plan, today, ct); }

        await db.SaveChangesAsync(ct);
        await PromiseKeeping.KeepAsync(db, [.. booking.Entries.Select(entry => entry.AccountId)], today, ct);
        await db.SaveChangesAsync(ct);
        return payment.Id;
    }

    private Task<PaymentId?> RecordedBeforeAsync(RecordPayment command, CancellationToken ct)
        => db.Payments
            .Where(p => p.Token == command.Token && p.DebtorId == command.Debtor)
            .Select(p => (PaymentId?)p.Id)
            .SingleOrDefaultAsync(ct);

    private void Add(PaymentBooking booking, AgencyDay today, Actor actor)
    {
        var payment = booking.Payment;
        db.Payments.Add(payment);
        db.LedgerEntries.AddRange(booking.Entries);
        db.PlanAllocations.AddRange(booking.Allocations);
        audit.Record(actor, AuditAction.PaymentRecorded, payment.DebtorId, payment, payment.Describe());
        foreach (var plan in booking.Completed) { audit.Record(actor, AuditAction.PlanCompleted, plan.DebtorId, plan); }

        if (booking.Over.IsZero) { return; }

        var over = Overpayment.Keep(payment, booking.Over, actor, today.Now);
        db.Overpayments.Add(over);
        audit.Record(actor, AuditAction.OverpaymentKept, payment.DebtorId, over, $"{over.Amount} more than was owed");
    }
}
