using CollectionsPortal.Web.Pages.Agents.Said;
using CollectionsPortal.Web.TagHelpers;

namespace CollectionsPortal.Web.Pages.Agents.Words;

/// <summary>What came of turning to a lawyer, and what follows.</summary>
public static class LawyerWords
{
    public static IReadOnlyList<Choice> Steps { get; } =
    [
        Choice.Of(LawyerStepModel.What.Known, "We know who they are", "Name and address. From then on we write to them."),
        Choice.Of(LawyerStepModel.What.NotToBeFound, "We looked, and could not find them", "Contact goes on waiting for a supervisor."),
        Choice.Of(LawyerStepModel.What.Asked, "We wrote to them, and wait"),
        Choice.Of(LawyerStepModel.What.Answered, "They answered", "We go on through them."),
        Choice.Of(LawyerStepModel.What.AgreesToContact, "They agree that we contact the person directly"),
        Choice.Of(LawyerStepModel.What.NoMoreContact, "They take that back"),
        Choice.Of(LawyerStepModel.What.Silent, "They failed to answer in a reasonable time", "A supervisor says so, thirty days after we wrote or later."),
    ];
}
