using static CollectionsPortal.Domain.Affordability.StatementCategory;

namespace CollectionsPortal.Domain.Affordability;

/// <summary>Which lines a statement of each form and shape has, and to which group each counts.</summary>
public static class StatementCategories
{
    private static readonly StatementCategory[] Income = [Earnings, OtherEarnings, PartnerEarnings, Benefits, SupportReceived, Pensions, OtherIncome];

    private static readonly StatementCategory[] Priority = [RentArrears, MortgageArrears, UtilityArrears, Taxes, ChildSupport, CourtFines, CarLoan, OtherPriority];

    private static readonly StatementCategory[] UnitedStates =
        [.. Income, Home, Utilities, Food, Health, Transport, Children, Phone, Clothing, Insurance, OtherEssential, .. Priority];

    /// <summary>The fixed costs of the Standard Financial Statement, then its flexible ones.</summary>
    private static readonly StatementCategory[] UnitedKingdom =
    [
        Earnings, OtherEarnings, PartnerEarnings, Benefits, Pensions, OtherIncome,
        HomeAndContents, Utilities, CareAndHealth, TransportAndTravel, School, PensionsAndInsurances, Professional, OtherEssential,
        CommunicationsAndLeisure, FoodAndHousekeeping, Personal,
        .. Priority,
    ];

    private static readonly StatementCategory[] Questions = [AllIncome, AllEssentials, ToLiveSafely];

    /// <summary>In the order in which they are asked.</summary>
    public static IReadOnlyList<StatementCategory> Of(StatementForm form, StatementShape shape) => (form, shape) switch
    {
        (StatementForm.ThreeQuestions, _) => Questions,
        (_, StatementShape.UnitedKingdom) => UnitedKingdom,
        _ => UnitedStates,
    };

    public static StatementGroup GroupOf(StatementCategory category) => category switch
    {
        AllIncome => StatementGroup.Income,
        AllEssentials or ToLiveSafely => StatementGroup.Essentials,
        _ when Array.IndexOf(Income, category) >= 0 => StatementGroup.Income,
        _ when Array.IndexOf(Priority, category) >= 0 => StatementGroup.Priority,
        _ => StatementGroup.Essentials,
    };
}
