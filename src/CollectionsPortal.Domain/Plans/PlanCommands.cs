using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Values;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <param name="Accounts">Undisputed debts of this one person that are in no other active plan.</param>
public sealed record AgreePlan(DebtorId Debtor, IReadOnlyList<AccountId> Accounts, PlanTerms Terms)
{
    public SplitOrder Order { get; init; }

    /// <summary>The accounts as the person wants them paid, one after the other. Those that are not named follow, the oldest placement first.</summary>
    public IReadOnlyList<AccountId> Listed { get; init; } = [];

    /// <summary>The form's own, so that a double click is one plan or one draft; null: not from a form.</summary>
    public Guid? Token { get; init; }

    /// <summary>When somebody asks whether it still fits; null: after the agency's usual months.</summary>
    public LocalDate? ReviewOn { get; init; }

    public Agreement Agreement { get; init; } = new(AgreedThrough.Phone, null);

    /// <summary>Why a supervisor allows more than the surplus. Of agents it is not looked at.</summary>
    public string? AllowedBecause { get; init; }
}

/// <summary>How the person said yes.</summary>
/// <param name="Words">What was read out to them, at most <see cref="Plan.WordsMaxLength"/> characters; null: not noted.</param>
public sealed record Agreement(AgreedThrough Through, string? Words)
{
    internal string? WordsOrNull => string.IsNullOrWhiteSpace(Words) ? null : Words.Trim();

    internal FieldRefusal? Refusal => this switch
    {
        _ when !Enum.IsDefined(Through) => new(nameof(Through), "Choose how they said yes."),
        { WordsOrNull.Length: > Plan.WordsMaxLength } => new(nameof(Words), $"Use at most {Plan.WordsMaxLength} characters."),
        _ => CardNumber.IsIn(Words) ? new(nameof(Words), new NoteHoldsCardNumber().Message) : null,
    };
}

/// <summary>What would be agreed. Nothing is written.</summary>
/// <param name="Accounts">In the order in which payments will go to them.</param>
/// <param name="AMonth">What it takes in a month: see <see cref="PlanCost"/>.</param>
public sealed record PlanPreview(PlanSchedule Schedule, Money Total, IReadOnlyList<AccountId> Accounts, Money AMonth);

/// <param name="AllowedBecause">As of <see cref="AgreePlan"/>.</param>
public sealed record AgreeDraft(PlanId Plan, Agreement Agreement, string? AllowedBecause = null);

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

public sealed record CurrenciesMixed() : FieldRefusal(
    nameof(AgreePlan.Accounts), "These debts are in different currencies. Make one plan for each currency.");

public sealed record OtherCurrency(string Currency) : FieldRefusal(
    nameof(PlanParts.ByAmount.Amount), $"What is owed is in {Currencies.NameOf(Currency)}. Enter the amounts in {Currencies.NameOf(Currency)}.");

public sealed record AccountIsDisputed(string Number) : FieldRefusal(
    nameof(AgreePlan.Accounts), $"Account {Number} is disputed, so it cannot be part of a plan (12 CFR 1006.30(c)).");

public sealed record AccountHasPlan() : FieldRefusal(
    nameof(AgreePlan.Accounts), "One of these accounts is in an active plan already. End that plan first, or leave the account out.");

public sealed record PlanIsOver() : Refusal("This plan is over. Record the payment for an account instead.");

public sealed record ReviewOutOfRange(LocalDate Last) : FieldRefusal(nameof(AgreePlan.ReviewOn), $"Choose a day from tomorrow to {Last:d MMM uuuu}.");

public sealed record DraftIsOld(string What) : Refusal($"{What} since this was written down. Make a new schedule from it, and read that out.");
