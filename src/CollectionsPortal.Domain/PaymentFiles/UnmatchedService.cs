using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>Decides about payments of which nobody knew whose they are.</summary>
public sealed class UnmatchedService(PortalDb db, PaymentService payments, AgencyCalendar calendar, AuditService audit)
{
    /// <summary>Books it as by hand. What is more than is owed is kept for the person.</summary>
    public async Task<Result<PaymentId>> AssignAsync(AssignPayment command, Actor actor, CancellationToken ct)
    {
        if (new AssignPaymentValidator().RefusalOf(command) is { } refusal) { return refusal; }

        var today = await calendar.TodayAsync(ct);
        try
        {
            return await db.InOneTransactionAsync(token => AssignAsync(command, today, actor, token), ct);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation() || exception is DbUpdateConcurrencyException)
        {
            db.Forget();
            return new DecidedMeanwhile();
        }
    }

    public async Task<Result> SetAsideAsync(SetPaymentAside command, Actor actor, CancellationToken ct)
    {
        if (new SetPaymentAsideValidator().RefusalOf(command) is { } refusal) { return refusal; }

        var line = await FindAsync(command.Line, ct);
        if (line is null) { return new NotFound("This payment"); }
        if (line.Action != PaymentRowAction.Unmatched) { return new DecidedMeanwhile(); }

        line.SetAside(command.Reason.Trim(), actor, (await calendar.TodayAsync(ct)).Now);
        audit.Record(actor, AuditAction.UnmatchedPaymentDecided, AuditStream.Agency, line.FileId, $"record {line.Line} set aside: {command.Reason.Trim()}");
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    private async Task<Result<PaymentId>> AssignAsync(AssignPayment command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        var line = await FindAsync(command.Line, ct);
        if (line is null) { return new NotFound("This payment"); }
        if (line.Action != PaymentRowAction.Unmatched) { return new DecidedMeanwhile(); }

        var debtor = command.Account is { } account
            ? await db.Accounts.Where(a => a.Id == account).Select(a => (Debtors.DebtorId?)a.DebtorId).SingleOrDefaultAsync(ct)
            : await db.Plans.Where(p => p.Id == command.Plan).Select(p => (Debtors.DebtorId?)p.DebtorId).SingleOrDefaultAsync(ct);
        if (debtor is not { } person) { return new NotFound("This account"); }

        var source = await db.PaymentFiles.Where(f => f.Id == line.FileId).Select(f => f.SourceId).SingleAsync(ct);
        line.Assign(person, command.Account, command.Plan, actor, today.Now);
        audit.Record(actor, AuditAction.UnmatchedPaymentDecided, person, line.FileId, $"record {line.Line} assigned");
        var record = new RecordPayment(person, line.Amount, line.PaidOn!.Value, line.Method, Guid.NewGuid())
        {
            Account = command.Account,
            Plan = command.Account is null ? command.Plan : null,
            Directions = command.Directions,
            Reference = line.Reference,
            KeepRest = true,
            Source = source,
            File = line.FileId,
        };
        var booked = await payments.BookAsync(record, today, actor, ct);
        if (!booked.IsDone) { db.Forget(); }

        return booked.Refusal is OtherCurrency { Currency: var owed } ? new DebtInOtherCurrency(line.Amount.Currency, owed) : booked;
    }

    /// <summary>Only of files that are booked: before that the file is still looked at.</summary>
    private Task<PaymentFileLine?> FindAsync(UnmatchedKey key, CancellationToken ct) => db.PaymentFileLines.AsTracking()
        .SingleOrDefaultAsync(l => l.FileId == key.File && l.Line == key.Line && db.PaymentFiles.Any(f => f.Id == l.FileId && f.Status == Imports.ImportStatus.Committed), ct);
}

/// <param name="Line">The record's number in its file.</param>
public sealed record UnmatchedKey(PaymentFileId File, int Line);

/// <summary>To an account, or to a plan, in the plan's order.</summary>
public sealed record AssignPayment(UnmatchedKey Line, AccountId? Account, PlanId? Plan)
{
    /// <summary>How the person said that it goes there; needed for a disputed debt.</summary>
    public string? Directions { get; init; }
}

public sealed record SetPaymentAside(UnmatchedKey Line, string Reason);

internal sealed class AssignPaymentValidator : AbstractValidator<AssignPayment>
{
    public AssignPaymentValidator()
    {
        RuleFor(c => c.Account).NotNull().When(c => c.Plan is null).WithMessage("Choose whose it is.");
        RuleFor(c => c.Directions).MaximumLength(Payment.DirectionsMaxLength).WithMessage($"Use at most {Payment.DirectionsMaxLength} characters.");
        RuleFor(c => c.Directions).Must(text => !CardNumber.IsIn(text)).WithMessage("This looks like a card number. Never write one down here.");
    }
}

internal sealed class SetPaymentAsideValidator : AbstractValidator<SetPaymentAside>
{
    public SetPaymentAsideValidator()
        => RuleFor(c => c.Reason).NotEmpty().WithMessage("Say why it is not booked.")
            .MaximumLength(PaymentFileLine.ReasonMaxLength).WithMessage($"Use at most {PaymentFileLine.ReasonMaxLength} characters.")
            .Must(text => !CardNumber.IsIn(text)).WithMessage("This looks like a card number. Never write one down here.");
}

/// <summary>Said beside the reference that somebody typed: nothing else leads there.</summary>
public sealed record DebtInOtherCurrency(string Paid, string Owed) : FieldRefusal(
    "Reference", $"This was paid in {Currencies.NameOf(Paid)}, but the debt is in {Currencies.NameOf(Owed)}. Nothing is booked from one currency in another: ask the source.");

public sealed record DecidedMeanwhile() : Refusal("Somebody has decided this already.");
