using CollectionsPortal.Domain.Debtors;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Domain.Accounts;

/// <summary>What is known of one debt now, as a whole: what is left out was not noted.</summary>
/// <param name="ChargedOffOn">The day of the charge-off; null where it is not known, or where there was none.</param>
/// <param name="Version">The account's version that the form was filled from.</param>
public sealed record SaveAccountFacts(DebtorId Debtor, AccountId Account, AccountFacts Facts, LocalDate? ChargedOffOn, Guid Version);

internal sealed class SaveAccountFactsValidator : AbstractValidator<SaveAccountFacts>
{
    private const string SentBeforeAsked = "This is before they asked.";
    private readonly LocalDate today;

    public SaveAccountFactsValidator(LocalDate today)
    {
        this.today = today;
        RuleFor(c => c.ChargedOffOn).Must(NotAhead).WithMessage("This date is in the future.").OverridePropertyName(nameof(SaveAccountFacts.ChargedOffOn));
        RuleFor(c => c.Facts.ChargedOff).NotEqual(false).When(c => c.ChargedOffOn is not null)
            .WithMessage("There is a day on which it was charged off.").OverridePropertyName(nameof(AccountFacts.ChargedOff));
        NotInFuture(f => f.StateNoticeMailedOn, nameof(AccountFacts.StateNoticeMailedOn));
        NotInFuture(f => f.DocumentsAskedOn, nameof(AccountFacts.DocumentsAskedOn));
        NotInFuture(f => f.DocumentsSentOn, nameof(AccountFacts.DocumentsSentOn));
        NotInFuture(f => f.StatementAskedOn, nameof(AccountFacts.StatementAskedOn));
        NotInFuture(f => f.StatementSentOn, nameof(AccountFacts.StatementSentOn));
        RuleFor(c => c.Facts.DocumentsSentOn).Must((c, sent) => sent is null || sent >= c.Facts.DocumentsAskedOn)
            .WithMessage(SentBeforeAsked).OverridePropertyName(nameof(AccountFacts.DocumentsSentOn));
        RuleFor(c => c.Facts.StatementSentOn).Must((c, sent) => sent is null || sent >= c.Facts.StatementAskedOn)
            .WithMessage(SentBeforeAsked).OverridePropertyName(nameof(AccountFacts.StatementSentOn));
        RuleFor(c => c.Facts.LimitationSource).NotEmpty().When(c => c.Facts.LimitationEndsOn is not null)
            .WithMessage("Say who worked this day out, and from what.").OverridePropertyName(nameof(AccountFacts.LimitationSource));
        RuleFor(c => c.Facts.LimitationSource).MaximumLength(AccountFacts.LimitationSourceMaxLength)
            .WithMessage($"Use at most {AccountFacts.LimitationSourceMaxLength} characters.").OverridePropertyName(nameof(AccountFacts.LimitationSource));
    }

    private void NotInFuture(Func<AccountFacts, LocalDate?> day, string field)
        => RuleFor(c => day(c.Facts)).Must(NotAhead).WithMessage("This date is in the future.").OverridePropertyName(field);

    private bool NotAhead(LocalDate? day) => day is null || day <= today;
}
