namespace CollectionsPortal.Domain.Affordability;

/// <summary>What a line is for. Stored by name: a name, once used, stays.</summary>
public enum StatementCategory
{
    Earnings,
    OtherEarnings,
    PartnerEarnings,
    Benefits,
    SupportReceived,
    Pensions,
    OtherIncome,

    Home,
    Utilities,
    Food,
    Health,
    Transport,
    Children,
    Phone,
    Clothing,
    Insurance,
    Professional,
    OtherEssential,

    HomeAndContents,
    CareAndHealth,
    TransportAndTravel,
    School,
    PensionsAndInsurances,
    CommunicationsAndLeisure,
    FoodAndHousekeeping,
    Personal,

    RentArrears,
    MortgageArrears,
    UtilityArrears,
    Taxes,
    ChildSupport,
    CourtFines,
    CarLoan,
    OtherPriority,

    /// <summary>The short form: all that comes in.</summary>
    AllIncome,

    /// <summary>The short form: all that goes out for essentials and debts that come first.</summary>
    AllEssentials,

    /// <summary>The short form: what has to stay, to live safely.</summary>
    ToLiveSafely,
}

public enum StatementGroup
{
    Income,
    Essentials,

    /// <summary>Debts whose arrears cost the home, the heat or the freedom. They are paid before any of ours.</summary>
    Priority,
}
