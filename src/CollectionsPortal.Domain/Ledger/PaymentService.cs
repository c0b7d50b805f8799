using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
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

    private async Task<Result<PaymentId>> BookAsync(RecordPayment command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        if (!await DebtorLock.TakeAsync(db, command.Debtor, ct)) { return new NotFound("This person"); }
        if (await RecordedBeforeAsync(command, ct) is { } known) { return known; }

        var found = await PaymentTargets.FindAsync(db, command, ct);
        if (found.Refusal is { } refusal) { return refusal; }

        var targets = found.Value;
        if (command.Amount > targets.Owed) { return new MoreThanIsOwed(targets.Owed); }

        var payment = ToPayment(command, targets.Plan?.Id, today, actor);
        db.Payments.Add(payment);
        var entries = Book(payment, targets.Takers, today, actor);
        if (targets.Plan is { } plan)
        {
            db.PlanAllocations.AddRange(plan.Allocate(entries, today.Now));
            CompleteIfPaid(plan, targets.Covered, today, actor);
        }

        await KeepPromisesAsync(payment, entries, today, ct);
        audit.Record(actor, AuditAction.PaymentRecorded, command.Debtor, payment, $"{payment.Amount}, {payment.Method}, received {payment.ReceivedOn:uuuu-MM-dd}");
        await db.SaveChangesAsync(ct);
        return payment.Id;
    }

    private Task<PaymentId?> RecordedBeforeAsync(RecordPayment command, CancellationToken ct)
        => db.Payments
            .Where(p => p.Token == command.Token && p.DebtorId == command.Debtor)
            .Select(p => (PaymentId?)p.Id)
            .SingleOrDefaultAsync(ct);

    private static Payment ToPayment(RecordPayment command, PlanId? plan, AgencyDay today, Actor actor) => new()
    {
        DebtorId = command.Debtor,
        PlanId = plan,
        Amount = command.Amount,
        ReceivedOn = command.ReceivedOn,
        Method = command.Method,
        Reference = Blank(command.Reference),
        DirectedTo = command.Account,
        Directions = Blank(command.Directions),
        RecordedAt = today.Now,
        RecordedBy = actor.Id,
        Token = command.Token,
    };

    /// <summary>Fills one account after the other, in the order agreed. The caller has seen to it that all of it fits.</summary>
    private List<LedgerEntry> Book(Payment payment, IReadOnlyList<Account> takers, AgencyDay today, Actor actor)
    {
        var split = PaymentSplit.Of(payment.Amount, [.. takers.Select(account => new SplitDebt(account.Id, account.Balance, account.PlacedOn))], SplitOrder.AsListed);
        var entries = new List<LedgerEntry>();
        foreach (var part in split.Parts)
        {
            var account = takers.Single(taker => taker.Id == part.Account);
            entries.Add(account.Book(LedgerEntryKind.Payment, -part.Amount, payment.ReceivedOn, actor, today.Now, payment: payment));
            if (account is { Balance.IsZero: true, Status: AccountStatus.Open }) { account.MoveTo(AccountStatus.PaidInFull); }
        }

        db.LedgerEntries.AddRange(entries);
        return entries;
    }

    private void CompleteIfPaid(Plan plan, IReadOnlyList<Account> covered, AgencyDay today, Actor actor)
    {
        if (plan.Instalments.Exists(i => !i.Outstanding.IsZero) && covered.Any(account => account.Balance.Amount > 0)) { return; }

        plan.Complete(today.Now);
        audit.Record(actor, AuditAction.PlanCompleted, plan.DebtorId, plan);
    }

    /// <summary>A promise is kept once what was promised has arrived on that account by its day.</summary>
    private async Task KeepPromisesAsync(Payment payment, List<LedgerEntry> entries, AgencyDay today, CancellationToken ct)
    {
        var paid = entries.ToDictionary(entry => entry.Account.Id, entry => -entry.Amount.Amount);
        var open = await db.Promises.AsTracking()
            .Where(p => p.DebtorId == payment.DebtorId && p.Status == PromiseStatus.Open && p.DueOn >= payment.ReceivedOn && paid.Keys.Contains(p.AccountId))
            .ToListAsync(ct);
        foreach (var promise in open)
        {
            var before = await db.LedgerEntries
                .Where(e => e.AccountId == promise.AccountId && e.PaymentId != null && e.RecordedAt >= promise.MadeAt)
                .SumAsync(e => -e.Amount.Amount, ct);
            if (before + paid[promise.AccountId] >= promise.Amount.Amount) { promise.Close(PromiseStatus.Kept, today.Now); }
        }
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
