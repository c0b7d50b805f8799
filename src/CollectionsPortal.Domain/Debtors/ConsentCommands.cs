using CollectionsPortal.Domain.Accounts;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>"You can text me on this number."</summary>
/// <param name="Said">Its date is the day of the consent. Only the person's own word to us counts.</param>
public sealed record ConsentToTexts(DebtorId Debtor, DebtorPhoneId Phone, Statement Said);

/// <summary>"You can write to me at this e-mail address."</summary>
public sealed record ConsentToEmail(DebtorId Debtor, DebtorEmailId Email, Statement Said);

/// <summary>"Call me again on Monday": more calls about these debts, for seven days at most (12 CFR 1006.14(b)(3)(i)).</summary>
/// <param name="ReceivedOn">The person's date today, which is the first of the seven days.</param>
/// <param name="Until">The last day they named, inclusive; null: as long as the law lets it last.</param>
public sealed record ConsentToCalls(DebtorId Debtor, IReadOnlyList<AccountId> Accounts, LocalDate ReceivedOn, LocalDate? Until, string? Words);

internal sealed class ConsentToCallsValidator : AbstractValidator<ConsentToCalls>
{
    public const int LongestDays = 7;

    public ConsentToCallsValidator(LocalDate today)
    {
        RuleFor(c => c.Accounts).NotEmpty().WithMessage("Choose at least one account.");
        RuleFor(c => c.ReceivedOn).Must(on => on <= today.PlusDays(1)).WithMessage("This date is in the future.");
        RuleFor(c => c.ReceivedOn).Must(on => on > today.PlusDays(-LongestDays)).WithMessage("A consent this old has run out.");
        RuleFor(c => c.Until).Must((c, until) => until is null || until >= c.ReceivedOn).WithMessage("This is before the consent was given.");
        RuleFor(c => c.Until).Must((c, until) => until is null || until < c.ReceivedOn.PlusDays(LongestDays))
            .WithMessage("A consent to more calls lasts seven days at most, the day it is given being the first.");
        RuleFor(c => c.Words).MaximumLength(Statement.WordsMaxLength).WithMessage($"Use at most {Statement.WordsMaxLength} characters.");
    }
}
