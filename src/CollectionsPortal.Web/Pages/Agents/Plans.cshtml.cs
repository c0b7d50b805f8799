using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Plans;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents;

public sealed class PlansModel(PlanQueries plans) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PlanGroup Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public Page<PlanLine> List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!Enum.IsDefined(Group)) { return NotFound(); }

        List = await plans.ListAsync(Group, Number, ct);
        return Page();
    }
}
