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

    public static IEnumerable<SelectListItem> Zones { get; } = [new("Choose", string.Empty), .. ZoneChoices.All];
}
