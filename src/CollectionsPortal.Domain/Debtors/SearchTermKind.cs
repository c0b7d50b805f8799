namespace CollectionsPortal.Domain.Debtors;

/// <summary>What a search term is of. Stored by name.</summary>
public enum SearchTermKind
{
    NameWord,
    NamePair,
    Reference,
    AccountNumber,
    Phone,
    Email,
    LastFour,
    City,
    Zip,
}
