using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Domain.Values;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Domain.Ledger;

/// <summary>Writes down that what an account is below zero was given back to the person, all of it.</summary>
/// <param name="Owed">What the account was below zero, above zero here, when whoever gives it back looked: the same refund is not written down twice.</param>
/// <param name="On">The agency's date; not in the future.</param>
/// <param name="Reference">The check's or transfer's own number. Never a card's.</param>
public sealed record RefundAccount(AccountId Account, Money Owed, LocalDate On, PaymentMethod How, string? Reference);

internal sealed class RefundAccountValidator : AbstractValidator<RefundAccount>
{
    public RefundAccountValidator(LocalDate today)
    {
        RuleFor(c => c.On).Must(on => on <= today).WithMessage("This date is in the future.");
        RuleFor(c => c.On).Must(on => on > today.PlusYears(-1)).WithMessage("This date is too long ago.");
        RuleFor(c => c.How).IsInEnum().WithMessage("Choose how it was given back.");
        RuleFor(c => c.Reference).NotEmpty().WithMessage("Write down its number, so that it can be found again.")
            .MaximumLength(Payment.ReferenceMaxLength).WithMessage($"Use at most {Payment.ReferenceMaxLength} characters.")
            .Must(text => !CardNumber.IsIn(text)).WithMessage("This looks like a card number. Never write one down here.");
    }
}

public sealed record NotBelowZero() : Refusal("This account is not below zero: what there was to give back is given back.");

public sealed record OtherAmountNow(Money Now) : Refusal($"The amount has changed meanwhile: it is {Now} now. Look again before you give anything back.");
