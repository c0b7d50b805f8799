using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Domain.Ledger;

/// <summary>Writes down money that arrived, for a plan or for one account.</summary>
/// <param name="ReceivedOn">The agency's date; not in the future.</param>
/// <param name="Token">The form's own, so that a form sent twice is one payment.</param>
public sealed record RecordPayment(DebtorId Debtor, Money Amount, LocalDate ReceivedOn, PaymentMethod Method, Guid Token)
{
    /// <summary>Null: it is for one account, see <see cref="Account"/>.</summary>
    public PlanId? Plan { get; init; }

    /// <summary>The account that the person said it is for. Without a plan it is needed.</summary>
    public AccountId? Account { get; init; }

    /// <summary>What the person said about where it goes. Needed before a disputed debt receives anything.</summary>
    public string? Directions { get; init; }

    public string? Reference { get; init; }
}

internal sealed class RecordPaymentValidator : AbstractValidator<RecordPayment>
{
    /// <summary>Older than this is a slip of the keyboard.</summary>
    private const int OldestYears = 10;

    public RecordPaymentValidator(LocalDate today)
    {
        RuleFor(c => c.Amount).Must(amount => amount.Amount > 0).WithMessage("Enter an amount above zero.");
        RuleFor(c => c.ReceivedOn).Must(on => on <= today).WithMessage("This date is in the future.");
        RuleFor(c => c.ReceivedOn).Must(on => on > today.PlusYears(-OldestYears)).WithMessage("This date is too long ago.");
        RuleFor(c => c.Method).IsInEnum().WithMessage("Choose how it was paid.");
        RuleFor(c => c.Reference).MaximumLength(Payment.ReferenceMaxLength).WithMessage($"Use at most {Payment.ReferenceMaxLength} characters.");
        RuleFor(c => c.Reference).Must(text => !CardNumber.IsIn(text)).WithMessage("This looks like a card number. Never write one down here.");
        RuleFor(c => c.Directions).MaximumLength(Payment.DirectionsMaxLength).WithMessage($"Use at most {Payment.DirectionsMaxLength} characters.");
        RuleFor(c => c.Directions).Must(text => !CardNumber.IsIn(text)).WithMessage("This looks like a card number. Never write one down here.");
        RuleFor(c => c.Account).NotNull().When(c => c.Plan is null).WithMessage("Choose the account it is for.");
    }
}

/// <param name="Reason">Why it was wrong, for the history and the debtor alike.</param>
public sealed record CorrectPayment(DebtorId Debtor, PaymentId Payment, string Reason);

internal sealed class CorrectPaymentValidator : AbstractValidator<CorrectPayment>
{
    public CorrectPaymentValidator()
        => RuleFor(c => c.Reason)
            .NotEmpty().WithMessage("Say what was wrong.")
            .MaximumLength(LedgerEntry.TextMaxLength).WithMessage($"Use at most {LedgerEntry.TextMaxLength} characters.");
}

public sealed record MoreThanIsOwed(Money Owed) : FieldRefusal(
    nameof(RecordPayment.Amount), $"Only {Owed} is owed there. Record that much, and give back or direct the rest.");

public sealed record NoAccountTakesIt() : FieldRefusal(
    nameof(RecordPayment.Account), "Every account of this plan is disputed or paid. Ask which debt the payment is for, and choose it (12 CFR 1006.30(c)).");

public sealed record DisputedNeedsDirections() : FieldRefusal(
    nameof(RecordPayment.Directions), "This debt is disputed. Write down how the person said that they want to pay it all the same (12 CFR 1006.30(c)).");

public sealed record NotInThisPlan() : FieldRefusal(nameof(RecordPayment.Account), "This account is not part of the plan.");

public sealed record AlreadyCorrected() : Refusal("This payment was corrected before.");
