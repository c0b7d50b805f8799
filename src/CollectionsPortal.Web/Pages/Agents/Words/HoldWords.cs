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
        Choice.Of(HoldKind.Bereavement, "They lost somebody close", "We let them be for a while from today."),
        Choice.Of(HoldKind.SupportNeeds, "They need support", "Illness, distress, little strength to cope. Contact does not rest; everybody sees it, and no machine contacts them."),
        Choice.Of(HoldKind.CharityCare, "Applied to a hospital for charity care", "Rests until the hospital has answered."),
        Choice.Of(HoldKind.DebtAdvice, "A debt adviser is working on a plan"),
        Choice.Of(HoldKind.MentalCapacity, "They may not be able to decide about it"),
        Choice.Of(HoldKind.BreathingSpace, "Breathing space", "United Kingdom: sixty days, or to the last day you enter."),
        Choice.Of(HoldKind.MentalHealthCrisis, "Mental health crisis moratorium", "United Kingdom: as long as the treatment, and thirty days."),
        Choice.Of(HoldKind.Other, "Something else", "Say what in the words below."),
    ];

    public static IEnumerable<Choice> Sources { get; } =
    [
        Choice.Of(FactSource.Person, "They did"), Choice.Of(FactSource.ThirdParty, "Somebody close to them"), Choice.Of(FactSource.Attorney, "A lawyer or a court"),
        Choice.Of(FactSource.CreditorFile, "The creditor"), Choice.Of(FactSource.Staff, "We found out"),
    ];

    public static string Of(HoldKind kind) => Choices.Single(choice => choice.Value == kind.ToString()).Label;
}
