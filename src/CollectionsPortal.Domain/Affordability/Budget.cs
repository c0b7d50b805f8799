using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Affordability;

/// <summary>What comes in and goes out, and what is left. Years are exact; a month is rounded once, where it is shown, in favour of the person.</summary>
/// <remarks>So months may differ from each other by cents: income is rounded down, what goes out is rounded up, and the surplus is rounded down from the exact year.</remarks>
public sealed record Budget(decimal IncomeAYear, decimal EssentialsAYear, decimal PriorityAYear, decimal SavingsAYear, string Currency)
{
    /// <summary>A tenth of what is left is set aside, up to a ceiling, as in the Standard Financial Statement.</summary>
    private const decimal SavingsShare = 0.10m;

    public Money Income => Down(IncomeAYear, Currency);

    public Money Essentials => Up(EssentialsAYear, Currency);

    /// <summary>What goes to debts that come before ours.</summary>
    public Money Priority => Up(PriorityAYear, Currency);

    public Money Savings => Up(SavingsAYear, Currency);

    /// <summary>The most that all plans together may take in a month. Never below zero.</summary>
    public Money Surplus => Down(Math.Max(0m, LeftAYear), Currency);

    private decimal LeftAYear => IncomeAYear - EssentialsAYear - PriorityAYear - SavingsAYear;

    /// <param name="savingsCeiling">The most that is set aside in a month.</param>
    /// <param name="currency">Of all lines.</param>
    public static Budget Of(IEnumerable<StatementLine> lines, decimal savingsCeiling, string currency)
    {
        var sums = lines.ToLookup(line => StatementCategories.GroupOf(line.Category), line => line.AYear);
        var (income, essentials, priority) = (sums[StatementGroup.Income].Sum(), sums[StatementGroup.Essentials].Sum(), sums[StatementGroup.Priority].Sum());
        var left = Math.Max(0m, income - essentials - priority);
        return new Budget(income, essentials, priority, Math.Min(left * SavingsShare, savingsCeiling * Rhythms.MonthsAYear), currency);
    }

    /// <summary>A month's part of a year, cut to the cent.</summary>
    public static Money Down(decimal aYear, string currency) => new(decimal.Floor(TwelfthOfCents(aYear)) / 100m, currency);

    /// <summary>A month's part of a year; a part of a cent becomes a whole one.</summary>
    public static Money Up(decimal aYear, string currency) => -Down(-aYear, currency);

    /// <summary>Whole twelfths first: a quotient that never ends would be rounded before it is cut.</summary>
    private static decimal TwelfthOfCents(decimal aYear)
    {
        var cents = aYear * 100m;
        var rest = cents % Rhythms.MonthsAYear;
        return ((cents - rest) / Rhythms.MonthsAYear) + (rest / Rhythms.MonthsAYear);
    }
}
