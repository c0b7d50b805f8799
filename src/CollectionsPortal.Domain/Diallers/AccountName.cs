using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Values;
using FluentValidation;

namespace CollectionsPortal.Domain.Diallers;

/// <summary>An account as the outside knows it: by our reference, or by its creditor and the creditor's number. Never by its key.</summary>
public sealed record AccountName
{
    public string? Reference { get; init; }

    public string? Creditor { get; init; }

    public string? Number { get; init; }

    internal bool IsReference => Reference is not null;

    internal ShortReference ShortReference => ShortReference.TryParse(Reference, null, out var reference) ? reference : default;

    internal string NormalizedCreditor => Accounts.Creditor.Normalize(Creditor ?? string.Empty);

    internal bool Names(KnownAccount account) => IsReference
        ? account.Reference == ShortReference
        : account.Creditor == NormalizedCreditor && account.Number == Number;
}

internal sealed class AccountNameValidator : AbstractValidator<AccountName>
{
    public AccountNameValidator()
    {
        RuleFor(name => name.Reference)
            .Must(text => ShortReference.TryParse(text, null, out _)).WithMessage("This is not a reference such as CP-7F3K-9QXM.")
            .When(name => name.IsReference);
        RuleFor(name => name.Reference)
            .Null().WithMessage("Name an account either by its reference or by its creditor and number.")
            .When(name => name.Creditor is not null || name.Number is not null);
        RuleFor(name => name.Creditor)
            .NotEmpty().WithMessage("Name the creditor whose number this is.")
            .MaximumLength(Creditor.NameMaxLength).WithMessage($"A creditor's name has at most {Creditor.NameMaxLength} characters.")
            .When(name => !name.IsReference);
        RuleFor(name => name.Number)
            .NotEmpty().WithMessage("Give the creditor's number of the account.")
            .MaximumLength(Account.NumberMaxLength).WithMessage($"A creditor's number has at most {Account.NumberMaxLength} characters.")
            .When(name => !name.IsReference);
    }
}
