using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Affordability;

/// <param name="Amount">Each time, never below zero.</param>
public sealed record StatementLine(StatementCategory Category, Money Amount, AmountRhythm Rhythm = AmountRhythm.Monthly)
{
    /// <summary>In a whole year. Exact: a month's part is made only where a month is shown.</summary>
    public decimal AYear => Amount.Amount * Rhythm.TimesAYear();
}

/// <summary>What a statement says, once it is read.</summary>
/// <param name="SavingsCeiling">The most that is set aside in a month, as it was when the statement was taken.</param>
public sealed record StatementContent(int Adults, int Children, decimal SavingsCeiling, IReadOnlyList<StatementLine> Lines)
{
    public Budget Budget => Budget.Of(Lines, SavingsCeiling);
}
