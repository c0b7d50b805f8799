namespace CollectionsPortal.Domain.Values;

/// <summary>Currencies as people say them.</summary>
public static class Currencies
{
    /// <summary>Those that files may bring, by their ISO codes. The usual one comes first.</summary>
    public static IReadOnlyList<string> Known { get; } = [Money.DefaultCurrency, Money.PoundSterling];

    /// <summary>Reads an ISO code, in whatever case: "USD", "gbp". Nothing but what we know.</summary>
    public static bool TryParse(string? text, out string currency)
    {
        currency = (text ?? string.Empty).Trim().ToUpperInvariant();
        return Known.Contains(currency);
    }

    /// <summary>"dollars", "pounds"; the letters of any other.</summary>
    public static string NameOf(string currency) => currency switch
    {
        Money.DefaultCurrency => "dollars",
        Money.PoundSterling => "pounds",
        _ => currency,
    };

    /// <summary>The one that all of them have; null: none, or more than one.</summary>
    public static string? OfAll(IEnumerable<Money> amounts) => amounts.Select(amount => amount.Currency).Distinct().Take(2).ToList() is [var only] ? only : null;

    /// <summary>One sum for each currency, never over two of them. What comes to nothing is left out; the usual currency comes first.</summary>
    public static IReadOnlyList<Money> Totals(IEnumerable<Money> amounts) =>
    [
        .. amounts.GroupBy(amount => amount.Currency)
            .Select(same => new Money(same.Sum(amount => amount.Amount), same.Key))
            .Where(sum => !sum.IsZero)
            .OrderBy(sum => sum.Currency != Money.DefaultCurrency).ThenBy(sum => sum.Currency, StringComparer.Ordinal),
    ];

    /// <summary>"$120.00 and £45.00"; nothing of any is "$0.00".</summary>
    public static string Spoken(IReadOnlyList<Money> totals) => totals.Count == 0 ? Money.Zero().ToString() : string.Join(" and ", totals);
}
