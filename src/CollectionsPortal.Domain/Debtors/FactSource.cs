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

    /// <summary>A hospital, a funeral: said of where somebody is for the moment, never of a number (12 CFR 1006.6(b)(1)(ii)).</summary>
    Unusual,
}
