using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

public sealed class PaymentForm
{
    public string? Amount { get; set; }

    /// <inheritdoc cref="NewPlanForm.Currency"/>
    [BindNever]
    public string Currency { get; set; } = Money.DefaultCurrency;

    public LocalDate? ReceivedOn { get; set; }

    public PaymentMethod? Method { get; set; }

    public string? Reference { get; set; }

    /// <summary>Empty: as the plan says.</summary>
    public AccountId? Account { get; set; }

    public string? Directions { get; set; }

    /// <summary>More than is owed: book what is owed, keep the rest to be given back.</summary>
    public bool KeepRest { get; set; }

    public Guid Token { get; set; }

    public RecordPayment ToCommand(DebtorId debtor, PlanId? plan)
    {
        _ = Money.TryParse(Amount, Currency, out var amount);
        return new RecordPayment(debtor, amount, ReceivedOn!.Value, Method!.Value, Token)
        {
            Plan = plan,
            Account = Account is { Value: > 0 } ? Account : null,
            Directions = Directions,
            Reference = Reference,
            KeepRest = KeepRest,
        };
    }
}

public sealed class PaymentFormValidator : AbstractValidator<PaymentForm>
{
    public PaymentFormValidator()
    {
        RuleFor(form => form.Amount).Must(text => Money.TryParse(text, Money.DefaultCurrency, out _)).WithMessage("Enter an amount such as 45 or 45.50.");
        RuleFor(form => form.ReceivedOn).NotNull().WithMessage("Enter the day on which it arrived.");
        RuleFor(form => form.Method).NotNull().WithMessage("Choose how it was paid.");
        RuleFor(form => form.Token).NotEmpty().WithMessage("Open this page again.");
        RuleFor(form => form.Reference).MaximumLength(Payment.ReferenceMaxLength).WithMessage($"Use at most {Payment.ReferenceMaxLength} characters.");
        RuleFor(form => form.Directions).MaximumLength(Payment.DirectionsMaxLength).WithMessage($"Use at most {Payment.DirectionsMaxLength} characters.");
    }
}
