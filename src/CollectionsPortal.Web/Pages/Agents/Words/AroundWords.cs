using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Web.Pages.Agents.Said;
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

    public static IReadOnlyList<Choice> Stops { get; } =
    [
        Choice.Of(TheirStopModel.Wanted.Media, "Not to be called or written to themselves", "Spoken is enough. It binds for them, not for the person who owes."),
        Choice.Of(TheirStopModel.Wanted.Written, "No more contact about the debt, in writing", "From husband or wife, parent of a minor, guardian, the estate, a successor. We stop."),
    ];

    public static IReadOnlyList<Choice> Again { get; } =
    [
        Choice.Of(AskAgainReason.TheyAskedUs, "They asked us to contact them again"),
        Choice.Of(AskAgainReason.TheyKnowBetter, "Their answer was wrong or incomplete, and they know better now", "A supervisor says so."),
    ];

    public static IEnumerable<Choice> Around(DebtorForm debtor)
        => debtor.Around.Select(person => Choice.Of(person.Id, person.Name, $"{person.Words[..1].ToUpperInvariant()}{person.Words[1..]}"));

    public static IEnumerable<SelectListItem> Owners(DebtorForm debtor)
        => debtor.Around.Select(person => new SelectListItem($"{person.Name} ({person.Words})", person.Id.ToString())).Prepend(new SelectListItem("Their own", string.Empty));

    /// <summary>With the choice of none.</summary>
    public static IEnumerable<SelectListItem> Points(DebtorForm debtor)
        => PointWords.All(debtor).Select(choice => new SelectListItem(choice.Label, choice.Value)).Prepend(new SelectListItem("None yet", string.Empty));
}
