using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Affordability;

/// <param name="Amount">Each time, never below zero.</param>
public sealed record StatementLine(StatementCategory Category, Money Amount, AmountRhythm Rhythm = AmountRhythm.Monthly)
{
    /// <summary>In a whole year. Exact: a month's part is made only where a month is shown.</summary>
    public decimal AYear => Amount.Amount * Rhythm.TimesAYear();

    /// <summary>A twelfth of the year, rounded up.</summary>
    public Money AMonth => Budget.Up(AYear, Amount.Currency);

    /// <summary>What falls to each of the household in a month, rounded up. For talking it over: nothing is refused by it.</summary>
    public Money PerHead(Household household) => Budget.Up(AYear / household.People, Amount.Currency);
}

/// <summary>What a statement says, once it is read.</summary>
/// <param name="SavingsCeiling">The most that is set aside in a month, as it was when the statement was taken.</param>
public sealed record StatementContent(int Adults, int Children, decimal SavingsCeiling, IReadOnlyList<StatementLine> Lines)
{
    public Budget Budget => Budget.Of(Lines, SavingsCeiling, Currency);

    public Household Household => new(Adults, Children);

    /// <summary>One statement has one.</summary>
    public string Currency => Lines[0].Amount.Currency;
}
