using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Notes;
using FluentValidation;

namespace CollectionsPortal.Domain.Ledger;

/// <summary>Takes a payment back, all of it. Nobody is charged anything for it.</summary>
/// <param name="Reason">What happened, for the history and the debtor alike.</param>
public sealed record CorrectPayment(DebtorId Debtor, PaymentId Payment, string Reason)
{
    /// <summary>Why the money went back; null: it never came, somebody wrote it down wrongly.</summary>
    public PaymentReturn? Return { get; init; }
}

/// <summary>How money that had arrived went back again.</summary>
public enum PaymentReturn
{
    CheckReturned,
    TransferReturned,
    Chargeback,
    Other,
}

internal sealed class CorrectPaymentValidator : AbstractValidator<CorrectPayment>
{
    public CorrectPaymentValidator()
    {
        RuleFor(c => c.Reason)
            .NotEmpty().WithMessage("Say what was wrong.")
            .MaximumLength(LedgerEntry.TextMaxLength).WithMessage($"Use at most {LedgerEntry.TextMaxLength} characters.")
            .Must(text => !CardNumber.IsIn(text)).WithMessage("This looks like a card number. Never write one down here.");
        RuleFor(c => c.Return).IsInEnum().WithMessage("Choose what happened.");
    }
}

public sealed record AlreadyCorrected() : Refusal("This payment was corrected before.");
