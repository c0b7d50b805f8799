using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>Writes the payments of a chunk, many rows to a statement. What they do is worked out as for a payment by hand.</summary>
/// <param name="targets">What the payments reach.</param>
internal sealed class PaymentChunk(PortalDb db, ChunkTargets targets, AuditService audit, Actor actor, AgencyDay today)
{
    public async Task WriteAsync(IReadOnlyList<PaymentBooking> bookings, CancellationToken ct)
    {
        if (bookings.Count == 0) { return; }

        await BulkInsert.AddAsync(db, bookings.Select(booking => booking.Payment), ct);
        var payments = await KeepKeysAsync(bookings, ct);
        await WriteEntriesAsync(bookings, payments, ct);
        await WriteBalancesAsync(bookings, ct);
        await CareAsync(bookings, ct);
        foreach (var booking in bookings) { Note(booking, payments[booking.Payment]); }

        await db.SaveChangesAsync(ct);
        await PromiseKeeping.KeepAsync(db, [.. bookings.SelectMany(booking => booking.Entries).Select(entry => entry.Account.Id).Distinct()], today, ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Read back by their tokens.</summary>
    private async Task<Dictionary<Payment, PaymentId>> KeepKeysAsync(IReadOnlyList<PaymentBooking> bookings, CancellationToken ct)
    {
        var tokens = bookings.Select(booking => booking.Payment.Token).ToList();
        var ids = await db.Payments.Where(p => EF.Parameter(tokens).Contains(p.Token)).Select(p => new { p.Token, p.Id }).ToDictionaryAsync(p => p.Token, p => p.Id, ct);
        return bookings.ToDictionary(booking => booking.Payment, booking => ids[booking.Payment.Token]);
    }

    private async Task WriteEntriesAsync(IReadOnlyList<PaymentBooking> bookings, Dictionary<Payment, PaymentId> payments, CancellationToken ct)
    {
        await BulkInsert.AddAsync(
            db,
            bookings.SelectMany(booking => booking.Entries),
            new Dictionary<string, Func<LedgerEntry, object?>>
            {
                [nameof(LedgerEntry.AccountId)] = entry => entry.Account.Id,
                [nameof(LedgerEntry.PaymentId)] = entry => payments[entry.Payment!],
            },
            ct);
        var allocations = bookings.SelectMany(booking => booking.Allocations).ToList();
        if (allocations.Count == 0) { return; }

        var wanted = payments.Values.Select(id => (PaymentId?)id).ToList();
        var written = await db.LedgerEntries.Where(e => EF.Parameter(wanted).Contains(e.PaymentId) && e.Kind == LedgerEntryKind.Payment).Select(e => new { e.PaymentId, e.AccountId, e.Id }).ToListAsync(ct);
        var entries = written.ToDictionary(e => (e.PaymentId!.Value, e.AccountId), e => e.Id);
        await BulkInsert.AddAsync(
            db,
            allocations,
            new Dictionary<string, Func<PlanAllocation, object?>>
            {
                [nameof(PlanAllocation.InstalmentId)] = allocation => allocation.Instalment.Id,
                [nameof(PlanAllocation.EntryId)] = allocation => entries[(payments[allocation.Entry.Payment!], allocation.Entry.Account.Id)],
            },
            ct);
    }

    /// <summary>The turn of all these people is ours, so nobody has changed their accounts since they were read.</summary>
    private async Task WriteBalancesAsync(IReadOnlyList<PaymentBooking> bookings, CancellationToken ct)
    {
        // A plan that is finished may move accounts that got nothing: a settlement closes all of its own.
        var finished = bookings.SelectMany(booking => booking.Completed).SelectMany(plan => plan.Accounts).Select(account => targets.Accounts[account.AccountId]);
        var accounts = bookings.SelectMany(booking => booking.Entries).Select(entry => entry.Account).Concat(finished).Distinct().ToList();
        accounts.ForEach(account => account.Touch());
        await BulkUpdate.SetAsync(db, accounts, ["Balance.Amount", nameof(Account.Status), nameof(Account.Version)], ct);
        var instalments = bookings.SelectMany(booking => booking.Allocations).Select(allocation => allocation.Instalment).Distinct();
        await BulkUpdate.SetAsync(db, instalments, ["Paid.Amount"], ct);
    }

    /// <summary>Only plans that somebody was asked about: most have neither an offer nor a notice.</summary>
    private async Task CareAsync(IReadOnlyList<PaymentBooking> bookings, CancellationToken ct)
    {
        var reached = bookings.SelectMany(booking => booking.Allocations).Select(allocation => (PlanId?)allocation.Instalment.PlanId).Distinct().ToList();
        var asked = await db.HelpOffers.Where(h => EF.Parameter(reached).Contains(h.OpenPlanId)).Select(h => h.OpenPlanId)
            .Union(db.EndingNotices.Where(n => EF.Parameter(reached).Contains(n.OpenPlanId)).Select(n => n.OpenPlanId))
            .ToListAsync(ct);
        foreach (var plan in asked.OfType<PlanId>()) { await PlanCare.AfterPaymentAsync(db, targets.Plan(plan), today, ct); }
    }

    /// <summary>The rare parts, tracked: what was too much, and plans that are finished.</summary>
    private void Note(PaymentBooking booking, PaymentId id)
    {
        audit.Record(actor, AuditAction.PaymentRecorded, AuditStream.Of(booking.Payment.DebtorId), id, booking.Payment.Describe());
        if (!booking.Over.IsZero)
        {
            var payment = db.Entry(booking.Payment);
            payment.Property(p => p.Id).CurrentValue = id;
            payment.State = EntityState.Unchanged;
            var over = Overpayment.Keep(booking.Payment, booking.Over, actor, today.Now);
            db.Overpayments.Add(over);
            audit.Record(actor, AuditAction.OverpaymentKept, over.DebtorId, over, $"{over.Amount} more than was owed");
        }

        foreach (var plan in booking.Completed)
        {
            // Its instalments are written already.
            plan.Instalments.Clear();
            db.Entry(plan).State = EntityState.Modified;
            plan.Accounts.ForEach(account => db.Entry(account).State = EntityState.Modified);
            audit.Record(actor, AuditAction.PlanCompleted, plan.DebtorId, plan);
        }
    }
}
