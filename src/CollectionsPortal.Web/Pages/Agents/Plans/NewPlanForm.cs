using System.Globalization;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using FluentValidation;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

public sealed class NewPlanForm
{
    public List<AccountId> Accounts { get; set; } = [];

    public PlanRhythm? Rhythm { get; set; }

    /// <summary>Of each payment; or it is left empty and the number given.</summary>
    public string? Amount { get; set; }

    public string? Number { get; set; }

    public LocalDate? FirstDueOn { get; set; }

    /// <summary>What the schedule on the page was made from: agreed is only what was seen.</summary>
    public string? Seen { get; set; }

    public bool ByAmount => !string.IsNullOrWhiteSpace(Amount);

    public bool ByNumber => !string.IsNullOrWhiteSpace(Number);

    public string Fingerprint => string.Join('|', [
        .. Accounts.Select(id => id.ToString()).Order(StringComparer.Ordinal), Rhythm?.ToString() ?? "", Amount?.Trim() ?? "", Number?.Trim() ?? "",
        FirstDueOn is { } first ? LocalDatePattern.Iso.Format(first) : "",
    ]);

    public AgreePlan ToCommand(DebtorId debtor) => new(debtor, Accounts, new PlanTerms(Rhythm!.Value, FirstDueOn!.Value, Parts()));

    private PlanParts Parts()
    {
        if (!ByAmount) { return new PlanParts.ByNumber(int.Parse(Number!.Trim(), CultureInfo.InvariantCulture)); }

        _ = Money.TryParse(Amount, out var amount);
        return new PlanParts.ByAmount(amount);
    }
}

public sealed class NewPlanFormValidator : AbstractValidator<NewPlanForm>
{
    public NewPlanFormValidator()
    {
        RuleFor(form => form.Accounts).NotEmpty().WithMessage("Choose at least one account.");
        RuleFor(form => form.Rhythm).NotNull().WithMessage("Choose how often.").IsInEnum().WithMessage("Choose how often.");
        RuleFor(form => form.FirstDueOn).NotNull().WithMessage("Choose the day of the first payment.");
        RuleFor(form => form.Amount).Must((form, _) => form.ByAmount != form.ByNumber)
            .WithMessage("Enter either the amount of each payment or how many payments there are.");
        RuleFor(form => form.Amount).Must(text => Money.TryParse(text, out _)).When(form => form.ByAmount).WithMessage("Enter an amount such as 45 or 45.50.");
        RuleFor(form => form.Number).Must(IsNumber).When(form => form.ByNumber).WithMessage("Enter a whole number.");
    }

    private static bool IsNumber(string? text) => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
