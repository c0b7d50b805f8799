using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Agents.Words;

public static class PlaceWords
{
    public static IReadOnlyList<Choice> Choices { get; } =
    [
        Choice.Of(PlaceKind.Work, "At work", "Work phone, work e-mail, post to the employer."),
        Choice.Of(PlaceKind.Home, "At home", "Letters and landline calls. Mobile calls, texts and e-mail are not tied to a place."),
        Choice.Of(PlaceKind.Other, "Somewhere else", "Say where in their words."),
    ];

    /// <summary>For a new number or address.</summary>
    public static IReadOnlyList<Choice> Kinds { get; } =
        [Choice.Of(PlaceKind.Home, "Home or their own"), Choice.Of(PlaceKind.Work, "Work"), Choice.Of(PlaceKind.Other, "Other"), Choice.Of(PlaceKind.Unknown, "Not known")];

    public static IEnumerable<SelectListItem> Lines =>
    [
        new("Mobile", nameof(PhoneKind.Mobile)), new("Landline", nameof(PhoneKind.Landline)), new("Not known", nameof(PhoneKind.Unknown)),
    ];

    public static IEnumerable<SelectListItem> States
        => UsState.All.Select(state => new SelectListItem(state.Code, state.Code)).Prepend(new SelectListItem("Not known", string.Empty));

    public static IEnumerable<SelectListItem> Replaceable(DebtorForm debtor)
        => debtor.Addresses.Select(address => new SelectListItem($"{address.Line1}, {address.City}", address.Id.ToString()))
            .Prepend(new SelectListItem("No, this one comes beside the others", string.Empty));

    public static string Of(PlaceKind place) => place switch
    {
        PlaceKind.Home => "Home",
        PlaceKind.Work => "Work",
        PlaceKind.Other => "Other",
        _ => string.Empty,
    };
}
