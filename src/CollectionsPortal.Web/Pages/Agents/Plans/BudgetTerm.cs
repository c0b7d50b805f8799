using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

/// <summary>The words of statements and offers for staff.</summary>
public static class BudgetTerm
{
    public static IReadOnlyList<SelectListItem> Rhythms { get; } = [.. Enum.GetValues<AmountRhythm>().Select(r => new SelectListItem(Of(r), r.ToString()))];

    public static IReadOnlyList<Choice> Sources { get; } = [.. Enum.GetValues<StatementSource>().Select(s => Choice.Of(s, Of(s), s == StatementSource.GivenByPerson ? "Their own page may show it." : null))];

    public static IReadOnlyList<Choice> Consents { get; } = [Choice.Of(StatementConsent.Spoken, "Yes, they said so"), Choice.Of(StatementConsent.Written, "Yes, in writing")];

    public static string Of(AmountRhythm rhythm) => rhythm switch
    {
        AmountRhythm.Weekly => "a week",
        AmountRhythm.EveryTwoWeeks => "every two weeks",
        AmountRhythm.EveryFourWeeks => "every four weeks",
        AmountRhythm.TwiceAMonth => "twice a month",
        AmountRhythm.Quarterly => "every three months",
        AmountRhythm.Yearly => "a year",
        _ => "a month",
    };

    /// <summary>"$520.00 a month, $130.00 for each of 4".</summary>
    public static string PerHead(StatementLine line, Household household)
        => household.People == 1 ? $"{line.AMonth} a month" : $"{line.AMonth} a month, {line.PerHead(household)} per person";

    /// <summary>What belongs to a line, said for those who live there; null: its name is enough.</summary>
    public static string? HintOf(StatementCategory category, Household household) => category switch
    {
        StatementCategory.PartnerEarnings => "What the other adults put in, after taxes.",
        StatementCategory.Children or StatementCategory.School => $"For {Children(household.Children)}: child care, school meals, trips, clubs.",
        StatementCategory.Food or StatementCategory.FoodAndHousekeeping when household.People > 1 => $"For all {household.People}: groceries, meals at work and school, cleaning.",
        StatementCategory.Clothing or StatementCategory.Personal when household.Children > 0 => "Children grow: count what they grow out of in a year.",
        StatementCategory.Phone or StatementCategory.CommunicationsAndLeisure when household.People > 1 => $"All phones of the {household.People}, and the internet.",
        _ => null,
    };

    public static string Of(Household household)
        => $"{household.Adults} {(household.Adults == 1 ? "adult" : "adults")}, {Children(household.Children)}";

    private static string Children(int number) => number == 1 ? "1 child" : $"{number} children";

    public static string Of(StatementSource source) => source switch
    {
        StatementSource.PapersSeen => "Seen on papers",
        StatementSource.GivenByPerson => "Filled in by the person",
        _ => "Told by phone",
    };

    public static string Of(StatementForm form) => form == StatementForm.LineByLine ? "line by line" : "three questions";

    public static string Of(StatementGroup group) => group switch
    {
        StatementGroup.Income => "What comes in",
        StatementGroup.Essentials => "What goes out for essentials",
        _ => "Debts that come before ours",
    };

    public static string Of(OfferPace? pace) => pace switch
    {
        OfferPace.Comfortable => "Comfortable",
        OfferPace.Steady => "Steady",
        OfferPace.Quickest => "Quickest",
        _ => "Their own idea",
    };

    public static string ReasonOf(OfferPace? pace) => pace switch
    {
        OfferPace.Comfortable => "Half of what is left: room for a bad month.",
        OfferPace.Steady => "Three quarters of what is left.",
        OfferPace.Quickest => "All that is left goes here.",
        _ => "The amount that was entered.",
    };

    public static string Of(SplitOrder order) => order switch
    {
        SplitOrder.Oldest => "The oldest debt first",
        SplitOrder.HighestInterest => "The highest interest first",
        SplitOrder.ProRata => "A part to each, by what is owed",
        _ => "One after the other, as they choose",
    };

    public static string Of(DayAdjustment adjustment) => adjustment switch
    {
        DayAdjustment.Later => "The next business day",
        DayAdjustment.Earlier => "The business day before",
        DayAdjustment.LaterInTheMonth => "The next business day, but in the same month",
        _ => "Stay on the day",
    };

    public static string Of(AgreedThrough through) => through switch
    {
        AgreedThrough.InPerson => "In person",
        AgreedThrough.Writing => "In writing",
        AgreedThrough.Portal => "On their page",
        _ => "By phone",
    };

    public static string Of(StatementCategory category) => category switch
    {
        StatementCategory.Earnings => "Wages, after taxes",
        StatementCategory.OtherEarnings => "A second job, tips, odd jobs",
        StatementCategory.PartnerEarnings => "A partner’s share",
        StatementCategory.Benefits => "Benefits",
        StatementCategory.SupportReceived => "Child support or alimony received",
        StatementCategory.Pensions => "Pensions",
        StatementCategory.OtherIncome => "Anything else",
        StatementCategory.Home => "Rent or mortgage",
        StatementCategory.Utilities => "Power, heat, water",
        StatementCategory.Food => "Food and household",
        StatementCategory.Health => "Doctors, medicine, care",
        StatementCategory.Transport => "Getting around",
        StatementCategory.Children => "Child care and school",
        StatementCategory.Phone => "Phone and internet",
        StatementCategory.Clothing => "Clothes and personal care",
        StatementCategory.Insurance => "Insurance",
        StatementCategory.Professional => "Professional costs",
        StatementCategory.OtherEssential => "Other essentials",
        StatementCategory.HomeAndContents => "Home and contents",
        StatementCategory.CareAndHealth => "Care and health",
        StatementCategory.TransportAndTravel => "Transport and travel",
        StatementCategory.School => "School",
        StatementCategory.PensionsAndInsurances => "Pensions and insurances",
        StatementCategory.CommunicationsAndLeisure => "Communications and leisure",
        StatementCategory.FoodAndHousekeeping => "Food and housekeeping",
        StatementCategory.Personal => "Personal",
        StatementCategory.RentArrears => "Rent that is behind",
        StatementCategory.MortgageArrears => "Mortgage that is behind",
        StatementCategory.UtilityArrears => "Power, heat or water that is behind",
        StatementCategory.Taxes => "Taxes",
        StatementCategory.ChildSupport => "Child support paid",
        StatementCategory.CourtFines => "Court fines",
        StatementCategory.CarLoan => "The car they need for work",
        StatementCategory.OtherPriority => "Other debts that come first",
        StatementCategory.AllIncome => "What comes in?",
        StatementCategory.AllEssentials => "What goes out for essentials and debts that come first?",
        StatementCategory.ToLiveSafely => "What else has to stay, to live safely?",
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "Not a category."),
    };
}
