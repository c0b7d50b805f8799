using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Web.TagHelpers;

namespace CollectionsPortal.Web.Pages.Agents.Words;

public static class HoldWords
{
    public static IReadOnlyList<Choice> Choices { get; } =
    [
        Choice.Of(HoldKind.Bankruptcy, "Bankruptcy", "Filed or discharged. Contact about the debt stops."),
        Choice.Of(HoldKind.Deceased, "The person died", "Only whoever handles the estate may be spoken to."),
        Choice.Of(HoldKind.IdentityTheft, "Identity theft", "Somebody else made this debt in their name."),
        Choice.Of(HoldKind.WrongPerson, "We may have the wrong person", "Rests until somebody has looked."),
        Choice.Of(HoldKind.ActiveDuty, "Active military duty"),
        Choice.Of(HoldKind.Incarcerated, "In prison"),
        Choice.Of(HoldKind.Other, "Something else", "Say what in the words below."),
    ];

    public static string Of(HoldKind kind) => Choices.Single(choice => choice.Value == kind.ToString()).Label;
}
