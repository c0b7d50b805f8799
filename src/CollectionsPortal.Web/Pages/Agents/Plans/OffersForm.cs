using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

/// <summary>When money comes, and what the person has in mind.</summary>
public sealed class OffersForm
{
    public List<AccountId> Accounts { get; set; } = [];

    /// <inheritdoc cref="NewPlanForm.Currency"/>
    [BindNever]
    public string Currency { get; set; } = Money.DefaultCurrency;

    public PlanRhythm? Rhythm { get; set; }

    public LocalDate? FirstDueOn { get; set; }

    public string? OtherDay { get; set; }

    public string? Amount { get; set; }

    public string? Number { get; set; }

    public AskOffers ToQuestion(DebtorId debtor) => new(debtor, Accounts, Rhythm!.Value, FirstDueOn!.Value)
    {
        OtherDay = NewBudgetForm.Number(OtherDay),
        Amount = Money.TryParse(Amount, Currency, out var amount) ? amount : null,
        Number = NewBudgetForm.Number(Number),
    };
}

public sealed class OffersFormValidator : AbstractValidator<OffersForm>
{
    public OffersFormValidator()
    {
        RuleFor(form => form.Accounts).NotEmpty().WithMessage("Choose at least one account.");
        RuleFor(form => form.Rhythm).NotNull().WithMessage("Choose how often.").IsInEnum().WithMessage("Choose how often.");
        RuleFor(form => form.FirstDueOn).NotNull().WithMessage("Choose the next payday.");
        RuleFor(form => form.OtherDay).Must(text => NewBudgetForm.Number(text) is >= 1 and <= 31).When(form => form.Rhythm == PlanRhythm.TwiceAMonth)
            .WithMessage("Enter the other day of the month, 1 to 31.");
        RuleFor(form => form.Amount).Must(text => Money.TryParse(text, Money.DefaultCurrency, out _)).When(form => !string.IsNullOrWhiteSpace(form.Amount))
            .WithMessage("Enter an amount such as 45 or 45.50.");
        RuleFor(form => form.Number).Must(text => NewBudgetForm.Number(text) is not null).When(form => !string.IsNullOrWhiteSpace(form.Number))
            .WithMessage("Enter a whole number.");
    }
}
