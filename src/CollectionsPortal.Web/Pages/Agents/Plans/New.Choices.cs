using System.Globalization;
using CollectionsPortal.Domain.Accounts;
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

    /// <summary>The accounts whose order they may choose; none where there is nothing to choose.</summary>
    public IReadOnlyList<PlanCandidate> Choosable => Candidates.Accounts.Where(account => account.CanBePlanned).ToList() is { Count: > 1 } several ? several : [];

    public string NameOf(AccountId id) => Candidates.Accounts.FirstOrDefault(account => account.Id == id) is { } account
        ? $"{account.Creditor}, {PlanTerm.Ending(account.Number)}"
        : "An account that is not theirs";

    /// <summary>Something in the folded part was filled in, or is wrong: it stays open.</summary>
    public bool HasMore => Input.IsStepped || Input.IsSeasonal || Input.Places.Exists(place => !string.IsNullOrWhiteSpace(place.Place)) || Input.Steps.Count > 1 || Input.Seasons.Count > 1 || Input.ReviewOn is not null || Input.Order != default
        || Input.Adjustment != default || Input.Remainder != default || ModelState.Any(entry => entry.Value is { Errors.Count: > 0 } && More.Any(name => entry.Key.StartsWith($"{nameof(Input)}.{name}", StringComparison.Ordinal)));

    private static string[] More { get; } =
        [nameof(NewPlanForm.Steps), nameof(NewPlanForm.Places), nameof(NewPlanForm.Seasons), nameof(NewPlanForm.ReviewOn), nameof(NewPlanForm.Order)];
}
