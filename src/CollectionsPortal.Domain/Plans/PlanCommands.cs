using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using FluentValidation;

namespace CollectionsPortal.Domain.Plans;

/// <param name="Accounts">Undisputed debts of this one person that are in no other active plan.</param>
public sealed record AgreePlan(DebtorId Debtor, IReadOnlyList<AccountId> Accounts, PlanTerms Terms);

/// <summary>What would be agreed. Nothing is written.</summary>
/// <param name="Accounts">In the order in which payments will go to them.</param>
public sealed record PlanPreview(PlanSchedule Schedule, Money Total, IReadOnlyList<AccountId> Accounts);

/// <param name="Reason">For the history, and shown to colleagues.</param>
public sealed record EndPlan(PlanId Plan, string Reason);

internal sealed class EndPlanValidator : AbstractValidator<EndPlan>
{
    public EndPlanValidator()
        => RuleFor(c => c.Reason)
            .NotEmpty().WithMessage("Say why the plan ends.")
            .MaximumLength(Plan.ReasonMaxLength).WithMessage($"Use at most {Plan.ReasonMaxLength} characters.");
}

public sealed record NoAccountChosen() : FieldRefusal(nameof(AgreePlan.Accounts), "Choose at least one account.");

public sealed record AccountIsDisputed(string Number) : FieldRefusal(
    nameof(AgreePlan.Accounts), $"Account {Number} is disputed, so it cannot be part of a plan (12 CFR 1006.30(c)).");

public sealed record AccountHasPlan() : FieldRefusal(
    nameof(AgreePlan.Accounts), "One of these accounts is in an active plan already. End that plan first, or leave the account out.");

public sealed record PlanIsOver() : Refusal("This plan is over. Record the payment for an account instead.");
