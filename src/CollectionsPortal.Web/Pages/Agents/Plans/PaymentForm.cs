using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
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

    public PaymentSplitChoice? Split { get; set; }

    /// <summary>Looked at only where it is for one debt.</summary>
    public AccountId? Account { get; set; }

    /// <summary>By account, as it was typed; empty: nothing. Looked at only where the person parted it themselves.</summary>
    public Dictionary<string, string?> Parts { get; set; } = [];

    public string? Directions { get; set; }

    /// <summary>More than is owed: book what is owed, keep the rest to be given back.</summary>
    public bool KeepRest { get; set; }

    public Guid Token { get; set; }

    public Money Arrived => Money.TryParse(Amount, Currency, out var amount) ? amount : default;

    /// <summary>The order by which the portal parts it; null: it does not.</summary>
    public SplitOrder? Order => Split switch
    {
        PaymentSplitChoice.Oldest => SplitOrder.Oldest,
        PaymentSplitChoice.HighestInterest => SplitOrder.HighestInterest,
        PaymentSplitChoice.ProRata => SplitOrder.ProRata,
        _ => null,
    };

    public IReadOnlyList<PaymentPart> OwnParts => Split != PaymentSplitChoice.Own
        ? []
        : [.. Parts.Where(part => !string.IsNullOrWhiteSpace(part.Value))
            .Select(part => new PaymentPart(AccountId.TryParse(part.Key, null, out var account) ? account : default, Money.TryParse(part.Value, Currency, out var amount) ? amount : default))];

    public RecordPayment ToCommand(DebtorId debtor, PlanId? plan, IReadOnlyList<PaymentPart> parts) => new(debtor, Arrived, ReceivedOn!.Value, Method!.Value, Token)
    {
        Plan = plan,
        Account = Split == PaymentSplitChoice.One ? Account : null,
        Parts = parts,
        Directions = Directions,
        Reference = Reference,
        KeepRest = KeepRest,
    };
}

public sealed class PaymentFormValidator : AbstractValidator<PaymentForm>
{
    private const string AnAmount = "Enter an amount such as 45 or 45.50.";

    public PaymentFormValidator()
    {
        RuleFor(form => form.Amount).Must(text => Money.TryParse(text, Money.DefaultCurrency, out _)).WithMessage(AnAmount);
        RuleFor(form => form.ReceivedOn).NotNull().WithMessage("Enter the day on which it arrived.");
        RuleFor(form => form.Method).NotNull().WithMessage("Choose how it was paid.");
        RuleFor(form => form.Token).NotEmpty().WithMessage("Open this page again.");
        RuleFor(form => form.Reference).MaximumLength(Payment.ReferenceMaxLength).WithMessage($"Use at most {Payment.ReferenceMaxLength} characters.");
        RuleFor(form => form.Directions).MaximumLength(Payment.DirectionsMaxLength).WithMessage($"Use at most {Payment.DirectionsMaxLength} characters.");
        RuleFor(form => form.Split).NotNull().WithMessage("Choose where it goes.");
        RuleFor(form => form.Account).Must(account => account is { Value: > 0 }).When(form => form.Split == PaymentSplitChoice.One).WithMessage("Choose the debt it is for.");
        When(form => form.Split == PaymentSplitChoice.Own, Parts);
    }

    private void Parts()
    {
        RuleFor(form => form.Split).Must((form, _) => form.OwnParts.Count > 0).WithMessage("Say below how much each debt gets.");
        RuleFor(form => form.Parts).Custom((parts, context) =>
        {
            foreach (var (account, _) in parts.Where(part => !string.IsNullOrWhiteSpace(part.Value) && !Money.TryParse(part.Value, Money.DefaultCurrency, out _)))
            {
                context.AddFailure($"{nameof(PaymentForm.Parts)}[{account}]", AnAmount);
            }
        });
    }
}
