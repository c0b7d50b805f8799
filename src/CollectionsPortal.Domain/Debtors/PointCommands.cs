using CollectionsPortal.Compliance.Limits;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>What is known of one number now, as a whole: what is left out was not noted.</summary>
/// <param name="Version">The debtor's version that the form was filled from.</param>
public sealed record SavePhoneFacts(DebtorId Debtor, DebtorPhoneId Phone, PhoneFacts Facts, Guid Version);

/// <summary>What is known of one e-mail address now, as a whole: what is left out was not noted.</summary>
/// <param name="Version">The debtor's version that the form was filled from.</param>
public sealed record SaveEmailFacts(DebtorId Debtor, DebtorEmailId Email, EmailFacts Facts, Guid Version);

internal sealed class PhoneFactsValidator : AbstractValidator<PhoneFacts>
{
    public PhoneFactsValidator(LocalDate today)
    {
        RuleFor(f => f.LastTextFromThemOn).Must(on => on is null || on <= today).WithMessage("This date is in the future.");
        RuleFor(f => f.SeenByOthersOn).Must(on => on is null || on <= today).WithMessage("This date is in the future.");
        RuleFor(f => f.ReassignmentCheckedOn).Must(on => on is null || on <= today).WithMessage("This date is in the future.");
        RuleFor(f => f.ReassignmentCheckedOn).NotNull().When(f => f.ReassignmentAnswer is not null).WithMessage("Enter the day on which the database was asked.");
        RuleFor(f => f.ReassignmentAnswer).NotNull().When(f => f.ReassignmentCheckedOn is not null).WithMessage("Choose what the database answered.");
        RuleFor(f => f.ReassignmentAnswer).IsInEnum().WithMessage("Choose what the database answered.");
    }
}

internal sealed class EmailFactsValidator : AbstractValidator<EmailFacts>
{
    public EmailFactsValidator(LocalDate today)
    {
        RuleFor(f => f.Route).IsInEnum().WithMessage("Choose from the list.");
        RuleFor(f => f.LastUsedByThemOn).Must(on => on is null || on <= today).WithMessage("This date is in the future.");
        RuleFor(f => f.LastUsedByThemOn).NotNull().When(f => f.Route == EmailRoute.TheyWroteFromIt).WithMessage("Enter the day of their last e-mail from it.");
        RuleFor(f => f.SeenByOthersOn).Must(on => on is null || on <= today).WithMessage("This date is in the future.");
        When(f => f.Route == EmailRoute.CreditorNotice, () => RulesOfNotice(today));
    }

    private void RulesOfNotice(LocalDate today)
    {
        var days = RegulationF.OptOutDays.On(today);
        RuleFor(f => f.NoticeSentOn).NotNull().WithMessage("Enter the day on which the creditor sent the notice.");
        RuleFor(f => f.NoticeSentOn).Must(on => on is null || on <= today).WithMessage("This date is in the future.");
        RuleFor(f => f.OptOutEndsOn).NotNull().WithMessage("Enter the last day to opt out, as the notice states it.");
        RuleFor(f => f.OptOutEndsOn)
            .Must((f, ends) => ends is null || f.NoticeSentOn is not { } sent || ends >= sent.PlusDays(days))
            .WithMessage($"The notice must leave them at least {days} days (12 CFR 1006.6(d)(4)(ii)(C)). If it left fewer, this procedure does not hold.");
    }
}
