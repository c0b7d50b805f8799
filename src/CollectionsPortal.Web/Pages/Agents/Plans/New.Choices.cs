using System.Globalization;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

/// <summary>What the form lets choose.</summary>
public sealed partial class NewModel
{
    public static IReadOnlyList<Choice> MonthChoices { get; } =
        [.. Enumerable.Range(1, 12).Select(month => Choice.Of(month, CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month)))];

    public static IReadOnlyList<SelectListItem> Remainders { get; } =
        [new("The last one", nameof(RemainderIn.Last)), new("The first one", nameof(RemainderIn.First))];

    public static IReadOnlyList<SelectListItem> Adjustments { get; } =
        [.. Enum.GetValues<DayAdjustment>().Select(how => new SelectListItem(BudgetTerm.Of(how), how.ToString()))];

    public static IReadOnlyList<SelectListItem> Orders { get; } =
        [.. Enum.GetValues<SplitOrder>().Select(order => new SelectListItem(BudgetTerm.Of(order), order.ToString()))];

    public static IReadOnlyList<SelectListItem> Ways { get; } =
        [.. new[] { AgreedThrough.Phone, AgreedThrough.InPerson, AgreedThrough.Writing }.Select(way => new SelectListItem(BudgetTerm.Of(way), way.ToString()))];

    public IEnumerable<SelectListItem> FirstAccounts => Candidates.Accounts
        .Where(account => account.CanBePlanned)
        .Select(account => new SelectListItem($"{account.Creditor}, {PlanTerm.Ending(account.Number)}", account.Id.ToString()))
        .Prepend(new SelectListItem("The oldest", string.Empty));

    /// <summary>Something in the folded part was filled in, or is wrong: it stays open.</summary>
    public bool HasMore => Input.IsStepped || Input.IsSeasonal || Input.First is not null || Input.ReviewOn is not null || Input.Order != default
        || Input.Adjustment != default || Input.Remainder != default || More.Any(name => ModelState[$"{nameof(Input)}.{name}"]?.Errors.Count > 0);

    private static string[] More { get; } =
        [nameof(NewPlanForm.StartNumber), nameof(NewPlanForm.StartAmount), nameof(NewPlanForm.MonthAmount), nameof(NewPlanForm.Months), nameof(NewPlanForm.ReviewOn), nameof(NewPlanForm.Order)];
}
