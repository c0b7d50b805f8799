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
        debtor, TakenOn!.Value, Source!.Value, Consent, form, shape, [.. Lines.Where(line => line.IsSaid).Select(line => line.ToLine(StatementCategories.CurrencyOf(shape)))])
    {
        Adults = Number(Adults) ?? 0,
        Children = Number(Children) ?? 0,
        After = After,
    };

    /// <summary>Who lives there, as far as it was typed.</summary>
    public Household Household => new(Number(Adults) ?? 1, Number(Children) ?? 0);

    /// <summary>What was said last time stands there already; what was said in another currency does not.</summary>
    public void Ask(StatementForm form, StatementShape shape, StatementView? last)
    {
        (Adults, Children, After) = (Text(last?.Content.Adults ?? 1), Text(last?.Content.Children ?? 0), last?.Revision ?? 0);
        var said = last?.Content.Lines.Where(line => line.Amount.Currency == StatementCategories.CurrencyOf(shape)) ?? [];
        Lines = [.. said.Select(BudgetLine.Of)];
        AskHousehold(form, shape);
    }

    /// <summary>One line for each category that the form asks of such a household. A line with an amount stays, whoever lives there: nothing typed is lost.</summary>
    public void AskHousehold(StatementForm form, StatementShape shape)
    {
        var asked = StatementCategories.Of(form, shape, Household).ToHashSet();
        Lines = [.. StatementCategories.Of(form, shape)
            .Select(category => Lines.Find(line => line.Category == category) ?? new BudgetLine { Category = category })
            .Where(line => line.IsSaid || asked.Contains(line.Category))];
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

    public static BudgetLine Of(StatementLine said) => new()
    {
        Category = said.Category,
        Amount = said.Amount.Amount.ToString("0.##", CultureInfo.InvariantCulture),
        Rhythm = said.Rhythm,
    };

    /// <param name="currency">Of the statement, where the amount has no sign of its own.</param>
    public StatementLine ToLine(string currency)
    {
        _ = Money.TryParse(Amount, currency, out var amount);
        return new StatementLine(Category, amount, Rhythm);
    }

    /// <summary>Of what depends on how many live there: what it is in a month, and for each of them. Null: nothing to say yet.</summary>
    public string? PerHead(string currency, Household household)
        => IsSaid && StatementCategories.IsFlexible(Category) && Enum.IsDefined(Rhythm) && Money.TryParse(Amount, currency, out var amount) && amount.Amount >= 0
            ? BudgetTerm.PerHead(new StatementLine(Category, amount, Rhythm), household)
            : null;
}

public sealed class NewBudgetFormValidator : AbstractValidator<NewBudgetForm>
{
    public NewBudgetFormValidator()
    {
        RuleFor(form => form.TakenOn).NotNull().WithMessage("Choose the day on which they told us.");
        RuleFor(form => form.Source).NotNull().WithMessage("Choose where it comes from.").IsInEnum().WithMessage("Choose where it comes from.");
        RuleFor(form => form.Consent).NotNull().WithMessage(RecordStatement.AskConsent);
        RuleFor(form => form.Adults).Must(text => NewBudgetForm.Number(text) is not null).WithMessage("Enter a whole number.");
        RuleFor(form => form.Children).Must(text => NewBudgetForm.Number(text) is not null).WithMessage("Enter a whole number, 0 for none.");
        RuleForEach(form => form.Lines).ChildRules(line =>
        {
            line.RuleFor(l => l.Amount).Must(text => Money.TryParse(text, Money.DefaultCurrency, out _)).When(l => l.IsSaid).WithMessage("Enter an amount such as 45 or 45.50.");
            line.RuleFor(l => l.Category).IsInEnum();
            line.RuleFor(l => l.Rhythm).IsInEnum().WithMessage("Choose how often.");
        });
    }
}
