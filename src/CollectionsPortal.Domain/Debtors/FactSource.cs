namespace CollectionsPortal.Domain.Debtors;

/// <summary>From whom we know something. Consent counts only when it came from the person to us.</summary>
public enum FactSource
{
    Person,
    CreditorFile,
    PriorCollector,
    Attorney,
    ThirdParty,
    Staff,
}

/// <summary>Where an address or telephone is. What is not known is not assumed to be home.</summary>
public enum PlaceKind
{
    Unknown,
    Home,
    Work,
    Other,
}
