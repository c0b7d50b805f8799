using CollectionsPortal.Domain.Accounts;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>"You can text me on this number."</summary>
/// <param name="Said">Its date is the day of the consent. Only the person's own word to us counts.</param>
public sealed record ConsentToTexts(DebtorId Debtor, DebtorPhoneId Phone, Statement Said, ConsentForm Form = ConsentForm.Spoken, bool DuringLawfulContact = false);

/// <summary>"You can write to me at this e-mail address."</summary>
public sealed record ConsentToEmail(DebtorId Debtor, DebtorEmailId Email, Statement Said, ConsentForm Form = ConsentForm.Spoken, bool DuringLawfulContact = false);

/// <summary>Any consent that is told apart by what it is to. Texts and e-mail have their own commands, which also set right what was said before.</summary>
/// <param name="DuringLawfulContact">Given in a contact that was itself allowed. Otherwise it lifts nothing (12 CFR 1006.6(b)(4)).</param>
public sealed record GiveConsent(DebtorId Debtor, ConsentKind Kind, ConsentForm Form, bool DuringLawfulContact, Statement Said)
{
    /// <summary>The number it is about. Null with <see cref="Email"/>: about no number or address in particular.</summary>
    public DebtorPhoneId? Phone { get; init; }

    public DebtorEmailId? Email { get; init; }

    /// <summary>For <see cref="ConsentKind.SpeakWith"/>: one of those around the debtor. Null for every other kind.</summary>
    public RelatedPersonId? Person { get; init; }

    /// <summary>The last day, inclusive; null: until it is taken back.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Null: every account.</summary>
    public IReadOnlyList<AccountId>? Accounts { get; init; }
}

/// <summary>A consent is taken back.</summary>
/// <param name="Words">What they said, as near as it can be noted.</param>
public sealed record RevokeConsent(DebtorId Debtor, ConsentId Consent, string? Words);

/// <summary>"Call me again on Monday": more calls about these debts, for seven days at most (12 CFR 1006.14(b)(3)(i)).</summary>
/// <param name="ReceivedOn">The person's date today, which is the first of the seven days.</param>
/// <param name="Until">The last day they named, inclusive; null: as long as the law lets it last.</param>
public sealed record ConsentToCalls(DebtorId Debtor, IReadOnlyList<AccountId> Accounts, LocalDate ReceivedOn, LocalDate? Until, string? Words)
{
    /// <summary>The first day they named; null for at once.</summary>
    public LocalDate? FirstDay { get; init; }
}

internal sealed class GiveConsentValidator : AbstractValidator<GiveConsent>
{
    public GiveConsentValidator(LocalDate today)
    {
        RuleFor(c => c.Kind).IsInEnum().WithMessage("Choose what they agree to.");
        RuleFor(c => c.Form).IsInEnum().WithMessage("Choose how they told us.");
        RuleFor(c => c.Phone).NotNull().When(c => c.Kind == ConsentKind.Automated).WithMessage("Choose the number that they agree to.").OverridePropertyName("Point");
        RuleFor(c => c.Phone).Null().When(c => c.Kind is not (ConsentKind.Electronic or ConsentKind.Automated)).OverridePropertyName("Point");
        RuleFor(c => c.Person).NotNull().When(c => c.Kind == ConsentKind.SpeakWith).WithMessage("Choose with whom.");
        RuleFor(c => c.Person).Null().When(c => c.Kind != ConsentKind.SpeakWith).WithMessage("Leave this empty.");
        RuleFor(c => c.Until).Must(until => until is null || until >= today).WithMessage("This date is in the past.");
        RuleFor(c => c.Email).Null().When(c => c.Kind != ConsentKind.Electronic).WithMessage("Choose a number, not an e-mail address.").OverridePropertyName("Point");
    }
}

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
        RuleFor(c => c.FirstDay).Must((c, first) => first is null || first >= c.ReceivedOn).WithMessage("This is before the consent was given.");
        RuleFor(c => c.FirstDay).Must((c, first) => first is null || first < c.ReceivedOn.PlusDays(LongestDays)).WithMessage("By then the consent has run out: it lasts seven days, the day it is given being the first.");
        RuleFor(c => c.Until).Must((c, until) => until is null || c.FirstDay is null || until >= c.FirstDay).WithMessage("This is before it begins.");
        RuleFor(c => c.Words).MaximumLength(Statement.WordsMaxLength).WithMessage($"Use at most {Statement.WordsMaxLength} characters.");
    }
}
