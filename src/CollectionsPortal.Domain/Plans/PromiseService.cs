using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>Writes down promises to pay, and how they ended. A payment that arrives in time keeps one by itself.</summary>
public sealed class PromiseService(PortalDb db, AuditService audit, AgencyCalendar calendar)
{
    /// <summary>A promise for later than this is a plan.</summary>
    private static readonly Period Furthest = Period.FromMonths(3);

    public async Task<Result<PromiseId>> RecordAsync(RecordPromise command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (command.DueOn < today.Date) { return new FieldRefusal(nameof(command.DueOn), "This date is in the past."); }
        if (command.DueOn > today.Date + Furthest) { return new FieldRefusal(nameof(command.DueOn), "That is more than three months away. Agree a plan instead."); }
        if (command.Amount.Amount <= 0) { return new FieldRefusal(nameof(command.Amount), "Enter an amount above zero."); }

        var account = await db.Accounts.SingleOrDefaultAsync(a => a.Id == command.Account && a.DebtorId == command.Debtor, ct);
        if (account is null) { return new NotFound("This account"); }
        if (command.Amount.Currency != account.Balance.Currency) { return new OtherCurrency(account.Balance.Currency); }
        if (command.Amount > account.Balance) { return new FieldRefusal(nameof(command.Amount), $"That is more than the {account.Balance} owed."); }

        var promise = new Promise
        {
            DebtorId = command.Debtor,
            AccountId = command.Account,
            Amount = command.Amount,
            DueOn = command.DueOn,
            MadeAt = today.Now,
            RecordedBy = actor.Id,
        };
        db.Promises.Add(promise);
        audit.Record(actor, AuditAction.PromiseRecorded, command.Debtor, promise, $"{promise.Amount} by {promise.DueOn:uuuu-MM-dd}");
        await db.SaveChangesAsync(ct);
        return promise.Id;
    }

    public async Task<Result> CloseAsync(ClosePromise command, Actor actor, CancellationToken ct)
    {
        if (command.Status is not (PromiseStatus.Kept or PromiseStatus.Missed or PromiseStatus.Withdrawn))
        {
            return new FieldRefusal(nameof(command.Status), "Choose how it ended.");
        }

        var promise = await db.Promises.AsTracking().SingleOrDefaultAsync(p => p.Id == command.Promise && p.DebtorId == command.Debtor, ct);
        if (promise is null) { return new NotFound("This promise"); }

        promise.Close(command.Status, (await calendar.TodayAsync(ct)).Now);
        audit.Record(actor, AuditAction.PromiseClosed, command.Debtor, promise, command.Status.ToString());
        try
        {
            await db.SaveChangesAsync(ct);
            return Result.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedMeanwhile("This promise");
        }
    }
}

/// <param name="DueOn">The agency's date, inclusive.</param>
public sealed record RecordPromise(DebtorId Debtor, AccountId Account, Money Amount, LocalDate DueOn);

public sealed record ClosePromise(DebtorId Debtor, PromiseId Promise, PromiseStatus Status);
