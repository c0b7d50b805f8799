namespace CollectionsPortal.Domain.Debtors;

/// <summary>What a search term is of. Stored by name.</summary>
public enum SearchTermKind
{
    NameWord,
    NamePair,

    /// <summary>A word of the name and the city: "garcia pueblo".</summary>
    NamePlace,
    Reference,
    AccountNumber,
    Phone,
    Email,
    LastFour,
    City,
    Zip,
}
