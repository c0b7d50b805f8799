using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

public sealed class LedgerModel(LedgerQueries ledger, SettingsQueries settings) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public LedgerView View { get; private set; } = null!;

    public string Zone { get; private set; } = string.Empty;

    public async Task<IActionResult> OnGetAsync(AccountId accountId, CancellationToken ct)
    {
        if (await ledger.GetAsync(accountId, Number, ct) is not { } found) { return NotFound(); }

        View = found;
        Zone = (await settings.GetAsync(ct)).TimeZoneId;
        return Page();
    }
}
