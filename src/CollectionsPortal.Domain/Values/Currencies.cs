namespace CollectionsPortal.Domain.Values;

/// <summary>Currencies as people say them.</summary>
public static class Currencies
{
    /// <summary>"dollars", "pounds"; the letters of any other.</summary>
    public static string NameOf(string currency) => currency switch
    {
        Money.DefaultCurrency => "dollars",
        Money.PoundSterling => "pounds",
        _ => currency,
    };

    /// <summary>The one that all of them have; null: none, or more than one.</summary>
    public static string? OfAll(IEnumerable<Money> amounts) => amounts.Select(amount => amount.Currency).Distinct().Take(2).ToList() is [var only] ? only : null;
}
