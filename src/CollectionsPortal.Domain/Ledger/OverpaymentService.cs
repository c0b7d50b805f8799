using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Domain.Settings;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Ledger;

/// <summary>Gives back what people paid too much, or puts it to another debt of theirs, when they say so.</summary>
public sealed class OverpaymentService(PortalDb db, AuditService audit, AgencyCalendar calendar)
{
    /// <summary>Writes down that all that is left was given back. Money leaves the agency: a supervisor's act.</summary>
    public async Task<Result> GiveBackAsync(GiveBack command, Actor actor, CancellationToken ct)
    {
        if (!actor.IsSupervisor) { return new NotFound("This overpayment"); }
        if (new GiveBackValidator().RefusalOf(command) is { } refusal) { return refusal; }

        return await InTurnAsync(
            command.Overpayment,
            (over, today, _) =>
            {
                audit.Record(actor, AuditAction.OverpaymentRefunded, over.DebtorId, over, $"{over.Left} given back: {command.How.Trim()}");
                over.Move(OverpaymentEntryKind.GivenBack, -over.Left, today.Date, actor, today.Now, command.How.Trim());
                return Task.FromResult(Result.Done);
            },
            ct);
    }

    /// <summary>Puts as much of it as is owed to another account. Only because the person said so, in their words (12 CFR 1006.30(c)(2)).</summary>
    public async Task<Result> PutToAccountAsync(PutToAccount command, Actor actor, CancellationToken ct)
        => new PutToAccountValidator().RefusalOf(command) is { } refusal
            ? refusal
            : await InTurnAsync(command.Overpayment, (over, today, token) => PutAsync(over, command, today, actor, token), ct);

    private async Task<Result> PutAsync(Overpayment over, PutToAccount command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        var payment = over.Payment;
        var directed = new RecordPayment(over.DebtorId, over.Left, payment.ReceivedOn, payment.Method, payment.Token) { Account = command.Account, Directions = command.Directions };
        var found = await PaymentTargets.FindAsync(db, directed, today.Date, ct);
        if (found.Refusal is { } refusal) { return refusal; }

        var owed = found.Value.Owed;
        var amount = owed < over.Left ? owed : over.Left;
        if (amount.IsZero) { return new NothingOwedThere(); }

        var booking = PaymentBooking.Make(payment, found.Value with { Takers = [found.Value.Takers[0] with { Share = amount }] }, actor, today, "Put here from what was paid too much, as they asked.");
        db.LedgerEntries.AddRange(booking.Entries);
        db.PlanAllocations.AddRange(booking.Allocations);
        over.Move(OverpaymentEntryKind.PutToAccount, -amount, today.Date, actor, today.Now, command.Directions.Trim(), command.Account);
        audit.Record(actor, AuditAction.OverpaymentApplied, over.DebtorId, over, $"{amount} put to account {command.Account}");
        foreach (var plan in booking.Completed) { audit.Record(actor, AuditAction.PlanCompleted, plan.DebtorId, plan); }

        return Result.Done;
    }

    /// <summary>One after the other for each person, so that nothing is given away twice.</summary>
    private async Task<Result> InTurnAsync(OverpaymentId id, Func<Overpayment, AgencyDay, CancellationToken, Task<Result>> act, CancellationToken ct)
    {
        var debtor = await db.Overpayments.Where(o => o.Id == id).Select(o => (Debtors.DebtorId?)o.DebtorId).SingleOrDefaultAsync(ct);
        if (debtor is not { } person) { return new NotFound("This overpayment"); }

        var today = await calendar.TodayAsync(ct);
        return await DebtorLock.InTurnAsync(
            db,
            person,
            async token =>
            {
                var over = await db.Overpayments.AsTracking().Include(o => o.Payment).SingleAsync(o => o.Id == id, token);
                if (over.Left.IsZero) { return new NothingLeft(); }

                var done = await act(over, today, token);
                if (done.IsDone) { await db.SaveChangesAsync(token); }

                return done;
            },
            ct);
    }
}

/// <param name="How">By which way and number: "check 2041". Never a card number.</param>
public sealed record GiveBack(OverpaymentId Overpayment, string How);

/// <param name="Directions">How the person said that it should go there.</param>
public sealed record PutToAccount(OverpaymentId Overpayment, AccountId Account, string Directions);

internal sealed class GiveBackValidator : AbstractValidator<GiveBack>
{
    public GiveBackValidator()
        => RuleFor(c => c.How).NotEmpty().WithMessage("Write down how it was given back.")
            .MaximumLength(OverpaymentEntry.TextMaxLength).WithMessage($"Use at most {OverpaymentEntry.TextMaxLength} characters.")
            .Must(text => !CardNumber.IsIn(text)).WithMessage("This looks like a card number. Never write one down here.");
}

internal sealed class PutToAccountValidator : AbstractValidator<PutToAccount>
{
    public PutToAccountValidator()
        => RuleFor(c => c.Directions).NotEmpty().WithMessage("Write down how the person said so.")
            .MaximumLength(OverpaymentEntry.TextMaxLength).WithMessage($"Use at most {OverpaymentEntry.TextMaxLength} characters.")
            .Must(text => !CardNumber.IsIn(text)).WithMessage("This looks like a card number. Never write one down here.");
}

public sealed record NothingLeft() : Refusal("Nothing of this is left: it was given back or put to a debt already.");

public sealed record NothingOwedThere() : FieldRefusal(nameof(PutToAccount.Account), "Nothing is owed on this account.");
