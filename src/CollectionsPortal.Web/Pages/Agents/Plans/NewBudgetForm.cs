using System.Globalization;
using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

/// <summary>A statement as it is typed during a call.</summary>
public sealed class NewBudgetForm
{
    public LocalDate? TakenOn { get; set; }

    public StatementSource? Source { get; set; }

    public StatementConsent? Consent { get; set; }

    public string? Adults { get; set; } = "1";

    public string? Children { get; set; } = "0";

    public List<BudgetLine> Lines { get; set; } = [];

    /// <summary>The version that was on the screen.</summary>
    public int After { get; set; }

    public RecordStatement ToCommand(DebtorId debtor, StatementForm form, StatementShape shape) => new(
        debtor, TakenOn!.Value, Source!.Value, Consent, form, shape, [.. Lines.Where(line => line.IsSaid).Select(line => line.ToLine())])
    {
        Adults = Number(Adults) ?? 0,
        Children = Number(Children) ?? 0,
        After = After,
    };

    /// <summary>One line for each category that the form asks for; what was said last time stands there already.</summary>
    public void Ask(StatementForm form, StatementShape shape, StatementView? last)
    {
        Lines = [.. StatementCategories.Of(form, shape).Select(category => BudgetLine.Of(category, last?.Content.Lines.FirstOrDefault(line => line.Category == category)))];
        (Adults, Children, After) = (Text(last?.Content.Adults ?? 1), Text(last?.Content.Children ?? 0), last?.Revision ?? 0);
    }

    public static int? Number(string? text) => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

public sealed class BudgetLine
{
    public StatementCategory Category { get; set; }

    /// <summary>Empty: nobody asked.</summary>
    public string? Amount { get; set; }

    public AmountRhythm Rhythm { get; set; }

    public bool IsSaid => !string.IsNullOrWhiteSpace(Amount);

    public static BudgetLine Of(StatementCategory category, StatementLine? said) => new()
    {
        Category = category,
        Amount = said?.Amount.Amount.ToString("0.##", CultureInfo.InvariantCulture),
        Rhythm = said?.Rhythm ?? AmountRhythm.Monthly,
    };

    public StatementLine ToLine()
    {
        _ = Money.TryParse(Amount, out var amount);
        return new StatementLine(Category, amount, Rhythm);
    }
}

public sealed class NewBudgetFormValidator : AbstractValidator<NewBudgetForm>
{
    public NewBudgetFormValidator()
    {
        RuleFor(form => form.TakenOn).NotNull().WithMessage("Choose the day on which they told us.");
        RuleFor(form => form.Source).NotNull().WithMessage("Choose where it comes from.").IsInEnum().WithMessage("Choose where it comes from.");
        RuleFor(form => form.Adults).Must(text => NewBudgetForm.Number(text) is not null).WithMessage("Enter a whole number.");
        RuleFor(form => form.Children).Must(text => NewBudgetForm.Number(text) is not null).WithMessage("Enter a whole number, 0 for none.");
        RuleForEach(form => form.Lines).ChildRules(line =>
        {
            line.RuleFor(l => l.Amount).Must(text => Money.TryParse(text, out _)).When(l => l.IsSaid).WithMessage("Enter an amount such as 45 or 45.50.");
            line.RuleFor(l => l.Category).IsInEnum();
            line.RuleFor(l => l.Rhythm).IsInEnum().WithMessage("Choose how often.");
        });
    }
}
