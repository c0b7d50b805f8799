using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Plans;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

public sealed class DraftsModel(DraftQueries drafts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public Page<DraftLine> List { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => List = await drafts.ListAsync(Number, ct);
}
