using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using FluentValidation;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

public sealed class NewPlanFormValidator : AbstractValidator<NewPlanForm>
{
    public const string OtherDayNeeded = "Enter the other day of the month, 1 to 31.";

    private const string AmountNeeded = "Enter an amount such as 45 or 45.50.";

    public NewPlanFormValidator()
    {
        RuleFor(form => form.Accounts).NotEmpty().WithMessage("Choose at least one account.");
        RuleFor(form => form.Rhythm).NotNull().WithMessage("Choose how often.").IsInEnum().WithMessage("Choose how often.");
        RuleFor(form => form.FirstDueOn).NotNull().WithMessage("Choose the day of the first payment.");
        RuleFor(form => form.OtherDay).Must(text => NewBudgetForm.Number(text) is >= 1 and <= 31).When(form => form.Rhythm == PlanRhythm.TwiceAMonth)
            .WithMessage(OtherDayNeeded);
        RuleFor(form => form.Amount).Must((form, _) => form.ByAmount != form.ByNumber)
            .WithMessage("Enter either the amount of each payment or how many payments there are.");
        RuleFor(form => form.Amount).Must(text => Money.TryParse(text, Money.DefaultCurrency, out _)).When(form => form.ByAmount).WithMessage(AmountNeeded);
        RuleFor(form => form.Number).Must(text => NewBudgetForm.Number(text) is not null).When(form => form.ByNumber).WithMessage("Enter a whole number.");
        RuleFor(form => form.Words).MaximumLength(Domain.Plans.Plan.WordsMaxLength).WithMessage($"Use at most {Domain.Plans.Plan.WordsMaxLength} characters.");
        RuleForEach(form => form.Places).ChildRules(place => place.RuleFor(p => p.Place).Must(text => string.IsNullOrWhiteSpace(text) || NewBudgetForm.Number(text) is >= 1)
            .WithMessage("Enter 1 for the first, 2 for the second."));
        When(form => form.IsStepped, CheckStart);
        When(form => form.IsSeasonal, CheckMonths);
    }

    private void CheckStart()
    {
        RuleForEach(form => form.Steps).Where(step => step.IsSaid).ChildRules(step =>
        {
            step.RuleFor(s => s.Number).Must(text => NewBudgetForm.Number(text) is >= 1).WithMessage("Enter how many payments have this amount.");
            step.RuleFor(s => s.Amount).Must(text => Money.TryParse(text, Money.DefaultCurrency, out _)).WithMessage(AmountNeeded);
        });
        RuleFor(form => form.Amount).Must((form, _) => !form.ByNumber).WithMessage("With another amount to begin with, enter the amount of the payments after that.");
        RuleFor(form => form.Amount).Must((form, _) => !form.IsSeasonal).WithMessage("Choose another amount to begin with or in some months, not both.");
    }

    private static void EachMonthOnce(List<SeasonRow> seasons, ValidationContext<NewPlanForm> context)
    {
        var named = new HashSet<int>();
        for (var at = 0; at < seasons.Count; at++)
        {
            if (seasons[at].Months.TrueForAll(named.Add)) { continue; }

            context.AddFailure($"{nameof(NewPlanForm.Seasons)}[{at}].{nameof(SeasonRow.Months)}", "A month has one amount: it stands above already.");
        }
    }

    private void CheckMonths()
    {
        RuleForEach(form => form.Seasons).Where(season => season.IsSaid).ChildRules(season =>
        {
            season.RuleFor(s => s.Months).NotEmpty().WithMessage("Choose the months with this amount.");
            season.RuleFor(s => s.Months).Must(months => months.TrueForAll(month => month is >= 1 and <= 12)).WithMessage("Choose months from the list.");
            season.RuleFor(s => s.Amount).Must(text => Money.TryParse(text, Money.DefaultCurrency, out _)).WithMessage("Enter the amount in these months; 0 for none.");
        });
        RuleFor(form => form.Seasons).Custom(EachMonthOnce);
        RuleFor(form => form.Amount).Must((form, _) => !form.ByNumber).WithMessage("With another amount in some months, enter the usual amount.");
    }
}
