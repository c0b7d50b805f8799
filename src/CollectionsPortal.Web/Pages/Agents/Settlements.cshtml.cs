using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Settlements;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents;

public sealed class SettlementsModel(DebtorFormQueries forms, SettlementQueries settlements) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DebtorId DebtorId { get; set; }

    public DebtorForm Debtor { get; private set; } = null!;

    public Page<SettlementLine> List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct, int p = 1)
    {
        if (await forms.FindAsync(DebtorId, ct) is not { } debtor) { return NotFound(); }

        (Debtor, List) = (debtor, await settlements.OfDebtorAsync(DebtorId, p, ct));
        return Page();
    }
}
