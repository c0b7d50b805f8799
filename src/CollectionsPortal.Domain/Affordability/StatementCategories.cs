using CollectionsPortal.Domain.Values;
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

    /// <summary>What depends on how many live there; the Standard Financial Statement has guidelines for its three, which are licensed and not used.</summary>
    private static readonly StatementCategory[] Flexible = [Food, Phone, Clothing, CommunicationsAndLeisure, FoodAndHousekeeping, Personal];

    private static readonly StatementCategory[] Questions = [AllIncome, AllEssentials, ToLiveSafely];

    /// <summary>In the order in which they are asked.</summary>
    public static IReadOnlyList<StatementCategory> Of(StatementForm form, StatementShape shape) => (form, shape) switch
    {
        (StatementForm.ThreeQuestions, _) => Questions,
        (_, StatementShape.UnitedKingdom) => UnitedKingdom,
        _ => UnitedStates,
    };

    /// <summary>The lines that make sense for who lives there: none for children where there are none, no partner's where there is one adult.</summary>
    public static IEnumerable<StatementCategory> Of(StatementForm form, StatementShape shape, Household household)
        => Of(form, shape).Where(category => category switch
        {
            Children or School => household.Children > 0,
            PartnerEarnings => household.Adults > 1,
            _ => true,
        });

    public static bool IsFlexible(StatementCategory category) => Array.IndexOf(Flexible, category) >= 0;

    /// <summary>Of every amount of a statement of this shape.</summary>
    public static string CurrencyOf(StatementShape shape) => shape == StatementShape.UnitedKingdom ? Money.PoundSterling : Money.DefaultCurrency;

    public static StatementGroup GroupOf(StatementCategory category) => category switch
    {
        AllIncome => StatementGroup.Income,
        AllEssentials or ToLiveSafely => StatementGroup.Essentials,
        _ when Array.IndexOf(Income, category) >= 0 => StatementGroup.Income,
        _ when Array.IndexOf(Priority, category) >= 0 => StatementGroup.Priority,
        _ => StatementGroup.Essentials,
    };
}
