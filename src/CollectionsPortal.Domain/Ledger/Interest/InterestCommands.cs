using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Values;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Domain.Ledger.Interest;

/// <summary>What allows interest or a fee.</summary>
/// <param name="Quote">The words themselves.</param>
/// <param name="Source">Where they stand: "Card agreement of 3 May 2019, paragraph 12".</param>
public sealed record Authority(InterestAuthority Kind, string? Quote, string? Source);

/// <param name="YearlyRate">0.08 for eight percent.</param>
/// <param name="Principal">What of today's balance bears interest.</param>
/// <param name="From">Today or later.</param>
public sealed record SetInterest(
    DebtorId Debtor, AccountId Account, decimal YearlyRate, InterestBasis Basis, Money Principal, LocalDate From, Authority Authority);

/// <summary>No interest from a day on, also from an earlier one: then what was booked for that time is taken back.</summary>
public sealed record EndInterest(DebtorId Debtor, AccountId Account, LocalDate From, string Reason);

/// <param name="Account">Null: every account of the person.</param>
/// <param name="Since">Null: from today. An earlier day takes back what was booked since then.</param>
/// <param name="Until">Last day, inclusive; null: until a supervisor ends it.</param>
public sealed record FreezeInterest(DebtorId Debtor, AccountId? Account, LocalDate? Since, LocalDate? Until, LocalDate ReviewOn, string Reason);

public sealed record EndFreeze(DebtorId Debtor, InterestFreezeId Freeze, string Reason);

/// <param name="What">What it is for, as the debtor reads it: "Returned check".</param>
/// <param name="Token">The form's own, so that a form sent twice is one fee.</param>
public sealed record AddFee(DebtorId Debtor, AccountId Account, Money Amount, string What, Authority Authority, Guid Token);

internal sealed class AuthorityValidator : AbstractValidator<Authority>
{
    public const string Needed = "Quote the words that allow it. Without them it may not be added (12 CFR 1006.22(b)).";

    public AuthorityValidator()
    {
        RuleFor(a => a.Kind).IsInEnum().WithMessage("Choose what allows it.");
        RuleFor(a => a.Quote).NotEmpty().WithMessage(Needed).OverridePropertyName(nameof(Authority.Quote));
        RuleFor(a => a.Quote).MaximumLength(InterestTerms.QuoteMaxLength).WithMessage($"Use at most {InterestTerms.QuoteMaxLength} characters.");
        RuleFor(a => a.Source).NotEmpty().WithMessage("Say where these words stand: the document and its paragraph, or the law.");
        RuleFor(a => a.Source).MaximumLength(InterestTerms.SourceMaxLength).WithMessage($"Use at most {InterestTerms.SourceMaxLength} characters.");
    }
}

internal sealed class SetInterestValidator : AbstractValidator<SetInterest>
{
    /// <summary>Above this a rate is a slip of the keyboard, whatever the paper says.</summary>
    public const decimal HighestRate = 0.36m;

    public SetInterestValidator(LocalDate today)
    {
        RuleFor(c => c.YearlyRate).GreaterThan(0).WithMessage("Enter a rate above zero. To end interest, use the form below.");
        RuleFor(c => c.YearlyRate).LessThanOrEqualTo(HighestRate).WithMessage("More than 36 percent a year is not taken here: have the paper looked at.");
        RuleFor(c => c.YearlyRate).Must(rate => decimal.Round(rate, InterestTerms.RateScale) == rate).WithMessage("Use at most four decimal places.");
        RuleFor(c => c.Basis).IsInEnum().WithMessage("Choose how days are counted.");
        RuleFor(c => c.Principal).Must(amount => amount.Amount > 0).WithMessage("Enter what of the balance bears interest.");
        RuleFor(c => c.From).GreaterThanOrEqualTo(today).WithMessage("Interest begins today or later, never for days gone by.");
    }
}

internal sealed class EndInterestValidator : AbstractValidator<EndInterest>
{
    public EndInterestValidator()
    {
        RuleFor(c => c.Reason).NotEmpty().WithMessage("Say why no interest is due.");
        RuleFor(c => c.Reason).MaximumLength(InterestTerms.QuoteMaxLength).WithMessage($"Use at most {InterestTerms.QuoteMaxLength} characters.");
    }
}

internal sealed class FreezeInterestValidator : AbstractValidator<FreezeInterest>
{
    /// <summary>Somebody looks at a freeze at least once a year.</summary>
    private static readonly Period LongestUntilReview = Period.FromYears(1);

    public FreezeInterestValidator(LocalDate today)
    {
        RuleFor(c => c.Since).Must(since => since is null || since <= today.Plus(LongestUntilReview)).WithMessage("This date is too far away.");
        RuleFor(c => c.Until).Must(until => until is null || until >= today).WithMessage("This date is in the past.");
        RuleFor(c => c.Until).Must((c, until) => until is null || until >= (c.Since ?? today)).WithMessage("This is before it begins.");
        RuleFor(c => c.ReviewOn).Must(on => on > today && on <= today.Plus(LongestUntilReview)).WithMessage("Choose a day within a year.");
        RuleFor(c => c.Reason).NotEmpty().WithMessage("Say why.");
        RuleFor(c => c.Reason).MaximumLength(InterestFreeze.ReasonMaxLength).WithMessage($"Use at most {InterestFreeze.ReasonMaxLength} characters.");
    }
}

internal sealed class EndFreezeValidator : AbstractValidator<EndFreeze>
{
    public EndFreezeValidator()
    {
        RuleFor(c => c.Reason).NotEmpty().WithMessage("Say why it can end.");
        RuleFor(c => c.Reason).MaximumLength(InterestFreeze.ReasonMaxLength).WithMessage($"Use at most {InterestFreeze.ReasonMaxLength} characters.");
    }
}

internal sealed class AddFeeValidator : AbstractValidator<AddFee>
{
    public AddFeeValidator()
    {
        RuleFor(c => c.Amount).Must(amount => amount.Amount > 0).WithMessage("Enter an amount above zero.");
        RuleFor(c => c.What).NotEmpty().WithMessage("Say what it is for, in words that the person understands.");
        RuleFor(c => c.What).MaximumLength(AccountFee.WhatMaxLength).WithMessage($"Use at most {AccountFee.WhatMaxLength} characters.");
    }
}

public sealed record MoreThanTheBalance(Money Balance) : FieldRefusal(nameof(SetInterest.Principal), $"Only {Balance} is owed in all.");

public sealed record AccountIsOver() : Refusal("This account is not open any more.");

public sealed record FeesRest(string Why) : Refusal($"No fee can be added now: {Why}");
