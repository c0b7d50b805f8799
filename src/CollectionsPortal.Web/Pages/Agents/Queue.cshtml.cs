using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>Whom to turn to now.</summary>
public sealed class QueueModel(WorkQueueQueries queue, WorkplaceQueries workplaces, IClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public WorkReason? Reason { get; set; }

    /// <summary>The beginnings of all lists, or one list alone when it was chosen.</summary>
    public IReadOnlyList<(WorkReason Reason, Page<WorkItem> Page)> Lists { get; private set; } = [];

    public Workplace Workplace { get; private set; } = null!;

    public Instant Now => clock.GetCurrentInstant();

    /// <param name="p">The page of the chosen list, from 1.</param>
    public async Task OnGetAsync(int p, CancellationToken ct)
    {
        Workplace = await workplaces.OfAsync(User.ToActor().Id!.Value, ct);
        var lists = new List<(WorkReason, Page<WorkItem>)>();
        foreach (var reason in Reason is { } only ? [only] : Enum.GetValues<WorkReason>())
        {
            lists.Add((reason, await queue.PageAsync(reason, Math.Max(1, p), ct)));
        }

        Lists = lists;
    }

    /// <summary>Leads to the next person whom nobody else has open.</summary>
    public async Task<IActionResult> OnGetNextAsync(CancellationToken ct)
    {
        if (await queue.NextAsync(User.ToActor().Id!.Value, ct) is { } next)
        {
            return RedirectToPage(Links.Debtor, new { debtorId = next.Debtor });
        }

        this.Confirm("Nobody is waiting. Well done.");
        return RedirectToPage(new { handler = string.Empty });
    }
}
