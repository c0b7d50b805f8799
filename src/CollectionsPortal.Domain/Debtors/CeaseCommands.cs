using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using FluentValidation;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>They refuse to pay or want contact to stop, in writing or by an electronic medium that we accept (12 CFR 1006.6(c)). Complete on receipt.</summary>
/// <param name="Accounts">Null: every account, or it does not say.</param>
/// <param name="Said">Its date is the day of receipt.</param>
public sealed record CeaseInWriting(DebtorId Debtor, IReadOnlyList<AccountId>? Accounts, Statement Said)
{
    /// <summary>Who around the debtor wrote, where it was one who is "the consumer" as well (12 CFR 1006.6(a)): then it binds as theirs would. Null: the debtor.</summary>
    public RelatedPersonId? Person { get; init; }
}

/// <summary>"Stop contacting me", spoken: bars the media they named or used, and puts the rest in review (12 CFR 1006.14(h)).</summary>
public sealed record StopContacting(DebtorId Debtor, IReadOnlyList<ContactChannel> Media, IReadOnlyList<AccountId>? Accounts, Statement Said);

/// <summary>The person wants to hear from us again.</summary>
public sealed record WithdrawCease(DebtorId Debtor, CeaseRequestId Request, string Words);

internal sealed class StopContactingValidator : AbstractValidator<StopContacting>
{
    public StopContactingValidator() =>
        RuleFor(c => c.Media).NotEmpty().WithMessage("Choose what they spoke of, or how they told you.")
            .Must(media => media.All(Enum.IsDefined)).WithMessage("Choose from the list.");
}

internal sealed class WithdrawCeaseValidator : AbstractValidator<WithdrawCease>
{
    public WithdrawCeaseValidator() =>
        RuleFor(c => c.Words).NotEmpty().WithMessage("Note what they said.")
            .MaximumLength(Statement.WordsMaxLength).WithMessage($"Use at most {Statement.WordsMaxLength} characters.");
}
