using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Agents.Words;

/// <summary>The people around a debtor, and what may be said to each.</summary>
public static class AroundWords
{
    public static IReadOnlyList<Choice> Roles { get; } =
    [
        Choice.Of(PersonRole.Spouse, "Husband or wife", "May be spoken to as they themselves, unless a state says otherwise."),
        Choice.Of(PersonRole.ParentOfMinor, "Parent, and they are a minor"),
        Choice.Of(PersonRole.Guardian, "Guardian"),
        Choice.Of(PersonRole.Executor, "Acts for the estate", "Executor, administrator, or whoever handles it."),
        Choice.Of(PersonRole.SuccessorInInterest, "Successor in interest", "Took over the home that secures the debt."),
        Choice.Of(PersonRole.Attorney, "Their lawyer", "Record “I have a lawyer” as well: then contact with them rests."),
        Choice.Of(PersonRole.ThirdParty, "Somebody else", "A relative, a neighbour, an employer. Nothing of a debt is said to them."),
    ];

    public static IEnumerable<SelectListItem> Owners(DebtorForm debtor)
        => debtor.Around.Select(person => new SelectListItem($"{person.Name} ({person.Words})", person.Id.ToString())).Prepend(new SelectListItem("Their own", string.Empty));

    /// <summary>With the choice of none.</summary>
    public static IEnumerable<SelectListItem> Points(DebtorForm debtor)
        => PointWords.All(debtor).Select(choice => new SelectListItem(choice.Label, choice.Value)).Prepend(new SelectListItem("None yet", string.Empty));
}
