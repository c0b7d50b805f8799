using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Domain.Affordability;

/// <param name="TakenOn">Today at the agency, or earlier.</param>
/// <param name="Consent">Null: they did not agree that we keep it, and nothing is kept.</param>
/// <param name="Lines">What was said. A category that nobody asked about is left out; one that is nothing is zero.</param>
public sealed record RecordStatement(
    DebtorId Debtor, LocalDate TakenOn, StatementSource Source, StatementConsent? Consent, StatementForm Form, StatementShape Shape, IReadOnlyList<StatementLine> Lines)
{
    public const string AskConsent = "We keep it only if they agree. Without that, talk it through and keep nothing.";
    public const int MaxLines = 60;
    public const int MaxHousehold = 30;
    public const decimal MaxAmount = 1_000_000m;

    public int Adults { get; init; } = 1;

    public int Children { get; init; }

    /// <summary>The version that was on the screen; 0: none. Somebody else's newer one is not passed over.</summary>
    public int After { get; init; }
}

internal sealed class RecordStatementValidator : AbstractValidator<RecordStatement>
{
    public RecordStatementValidator()
    {
        RuleFor(c => c.Consent).NotNull().WithMessage(RecordStatement.AskConsent)
            .IsInEnum().WithMessage("Choose how they agreed.");
        RuleFor(c => c.Source).IsInEnum().WithMessage("Choose where it comes from.");
        RuleFor(c => c.Form).IsInEnum().WithMessage("Choose the short or the full form.");
        RuleFor(c => c.Shape).IsInEnum().WithMessage("Choose the categories.");
        RuleFor(c => c.Adults).InclusiveBetween(1, RecordStatement.MaxHousehold).WithMessage("Enter at least the person themselves.");
        RuleFor(c => c.Children).InclusiveBetween(0, RecordStatement.MaxHousehold).WithMessage($"Enter a number from 0 to {RecordStatement.MaxHousehold}.");
        RuleFor(c => c.Lines).Must(HaveIncome).WithMessage("Enter what comes in; 0 if it is nothing.");
        RuleFor(c => c.Lines).Must(HaveEssentials).WithMessage("Enter what goes out for essentials; 0 if it is nothing.");
        RuleFor(c => c.Lines).Must(AreSane).WithMessage(c => $"Enter amounts from 0 to {new Money(RecordStatement.MaxAmount, StatementCategories.CurrencyOf(c.Shape))}.");
        RuleFor(c => c.Lines).Must((c, lines) => lines.All(line => StatementCategories.Of(c.Form, c.Shape).Contains(line.Category)))
            .WithMessage("One of these lines is of another form.");
        RuleFor(c => c.Lines).Must((c, lines) => lines.All(line => line.Amount.Currency == StatementCategories.CurrencyOf(c.Shape)))
            .WithMessage(c => $"One statement has one currency: enter all of it in {Currencies.NameOf(StatementCategories.CurrencyOf(c.Shape))}.");
    }

    private static bool HaveIncome(IReadOnlyList<StatementLine> lines) => Has(lines, StatementGroup.Income);

    private static bool HaveEssentials(IReadOnlyList<StatementLine> lines) => Has(lines, StatementGroup.Essentials);

    private static bool AreSane(IReadOnlyList<StatementLine> lines) => lines.Count <= RecordStatement.MaxLines
        && lines.All(line => line.Amount.Amount is >= 0 and <= RecordStatement.MaxAmount && Enum.IsDefined(line.Rhythm));

    /// <summary>Unknown is not zero: a group that nobody asked about makes no statement.</summary>
    private static bool Has(IReadOnlyList<StatementLine> lines, StatementGroup group) => lines.Any(line => StatementCategories.GroupOf(line.Category) == group);
}

public sealed record StatementFromTomorrow() : FieldRefusal(nameof(RecordStatement.TakenOn), "This date is still to come.");
