using CollectionsPortal.Web.Pages.Agents.Said;
using CollectionsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Agents.Words;

/// <summary>Where somebody is for a while.</summary>
public static class StayWords
{
    public static IReadOnlyList<Choice> Kinds { get; } =
    [
        Choice.Of(StayModel.Known.Zone, "They are in another town or state", "Their day goes by the clock there, not by their address or number."),
        Choice.Of(StayModel.Known.Unusual, "In hospital, at a funeral, in a shelter", "We do not contact them until it is over."),
        Choice.Of(StayModel.Known.Work, "At work", "Binds where contact at work is forbidden or unwelcome."),
        Choice.Of(StayModel.Known.Home, "At home", "Binds where they do not want to be contacted at home."),
        Choice.Of(StayModel.Known.Other, "Somewhere else", "Binds where they ruled that place out."),
    ];

    public static IEnumerable<SelectListItem> Zones =>
    [
        new("Choose", string.Empty),
        new("Eastern", "America/New_York"),
        new("Eastern, Indiana", "America/Indiana/Indianapolis"),
        new("Central", "America/Chicago"),
        new("Mountain", "America/Denver"),
        new("Mountain, Arizona", "America/Phoenix"),
        new("Pacific", "America/Los_Angeles"),
        new("Alaska", "America/Anchorage"),
        new("Hawaii", "Pacific/Honolulu"),
        new("Puerto Rico", "America/Puerto_Rico"),
        new("Guam", "Pacific/Guam"),
        new("Samoa", "Pacific/Pago_Pago"),
        new("United Kingdom", "Europe/London"),
    ];
}
