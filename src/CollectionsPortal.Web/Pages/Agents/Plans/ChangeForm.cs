using System.Globalization;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Values;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

/// <summary>One change as it is typed. Which fields are asked for depends on <see cref="How"/>.</summary>
public sealed class ChangeForm
{
    public PlanChangeKind How { get; set; }

    /// <summary>How many payments, or which one is moved.</summary>
    public string? Number { get; set; }

    public string? Amount { get; set; }

    /// <summary>Of the plan. The page knows it; nobody posts it.</summary>
    [BindNever]
    public string Currency { get; set; } = Money.DefaultCurrency;

    public PlanRhythm? Rhythm { get; set; }

    public LocalDate? FirstDueOn { get; set; }

    public string? OtherDay { get; set; }

    /// <summary>The day that a payment moves to.</summary>
    public LocalDate? To { get; set; }

    public LocalDate? Until { get; set; }

    public LocalDate? ReviewOn { get; set; }

    public AgreedThrough Through { get; set; }

    public string? Words { get; set; }

    /// <inheritdoc cref="NewPlanForm.MadeWords"/>
    public string? MadeWords { get; set; }

    public string? AllowedBecause { get; set; }

    public Guid Token { get; set; }

    /// <summary>What the schedule on the page was made from: agreed is only what was seen.</summary>
    public string? Seen { get; set; }

    public string Fingerprint => FormattableString.Invariant($"{How}|{Number?.Trim()}|{Amount?.Trim()}|{Rhythm}|{OtherDay?.Trim()}|{FirstDueOn:uuuu-MM-dd}|{To:uuuu-MM-dd}|{Until:uuuu-MM-dd}|{ReviewOn:uuuu-MM-dd}");

    /// <summary>Once its validator let it pass.</summary>
    public PlanChange ToChange() => How switch
    {
        PlanChangeKind.Replanned => new PlanChange.FromToday(),
        PlanChangeKind.MissSpread => new PlanChange.SpreadMiss(),
        PlanChangeKind.DateMoved => new PlanChange.MoveDate(NumberValue, To!.Value),
        PlanChangeKind.TermsChanged => new PlanChange.NewTerms(new PlanTerms(Rhythm!.Value, FirstDueOn!.Value, Parts()) { OtherDay = Rhythm == PlanRhythm.TwiceAMonth ? NewBudgetForm.Number(OtherDay) : null }),
        PlanChangeKind.Paused => new PlanChange.Holiday(Until!.Value),
        PlanChangeKind.TokenPayments => new PlanChange.Token(AmountValue, Rhythm!.Value, FirstDueOn!.Value, ReviewOn!.Value),
        _ => new PlanChange.Nil(ReviewOn!.Value),
    };

    private int NumberValue => int.Parse(Number!.Trim(), CultureInfo.InvariantCulture);

    private Money AmountValue => Money.TryParse(Amount, Currency, out var amount) ? amount : Money.Zero(Currency);

    private PlanParts Parts() => string.IsNullOrWhiteSpace(Amount) ? new PlanParts.ByNumber(NumberValue) : new PlanParts.ByAmount(AmountValue);
}

public sealed class ChangeFormValidator : AbstractValidator<ChangeForm>
{
    public ChangeFormValidator()
    {
        RuleFor(form => form.How).IsInEnum();
        RuleFor(form => form.Words).MaximumLength(Domain.Plans.Plan.WordsMaxLength).WithMessage($"Use at most {Domain.Plans.Plan.WordsMaxLength} characters.");
        RuleFor(form => form.Through).IsInEnum().WithMessage("Choose how they agreed.");
        When(form => form.How == PlanChangeKind.DateMoved, () =>
        {
            RuleFor(form => form.Number).Must(IsNumber).WithMessage("Choose a payment.");
            RuleFor(form => form.To).NotNull().WithMessage("Choose the new day.");
        });
        When(form => form.How is PlanChangeKind.TermsChanged or PlanChangeKind.TokenPayments, () =>
        {
            RuleFor(form => form.Rhythm).NotNull().WithMessage("Choose how often.");
            RuleFor(form => form.FirstDueOn).NotNull().WithMessage("Choose the day of the first payment.");
            RuleFor(form => form.Amount).Must(text => Money.TryParse(text, Money.DefaultCurrency, out _)).When(form => !string.IsNullOrWhiteSpace(form.Amount)).WithMessage("Enter an amount such as 45 or 45.50.");
        });
        When(form => form.How == PlanChangeKind.TermsChanged, () =>
        {
            RuleFor(form => form.Amount).Must((form, amount) => string.IsNullOrWhiteSpace(amount) != string.IsNullOrWhiteSpace(form.Number))
                .WithMessage("Enter either the amount of each payment or how many payments there are.");
            RuleFor(form => form.Number).Must(IsNumber).When(form => !string.IsNullOrWhiteSpace(form.Number)).WithMessage("Enter a whole number.");
            RuleFor(form => form.OtherDay).Must(text => NewBudgetForm.Number(text) is >= 1 and <= 31).When(form => form.Rhythm == PlanRhythm.TwiceAMonth).WithMessage(NewPlanFormValidator.OtherDayNeeded);
        });
        RuleFor(form => form.Amount).NotEmpty().When(form => form.How == PlanChangeKind.TokenPayments).WithMessage("Enter an amount, however small.");
        RuleFor(form => form.Until).NotNull().When(form => form.How == PlanChangeKind.Paused).WithMessage("Choose the day on which payments go on.");
        RuleFor(form => form.ReviewOn).NotNull().When(form => form.How is PlanChangeKind.TokenPayments or PlanChangeKind.NoPayments).WithMessage("Choose when somebody asks again.");
    }

    private static bool IsNumber(string? text) => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
