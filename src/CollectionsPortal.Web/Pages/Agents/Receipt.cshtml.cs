using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents;

public sealed class ReceiptModel(ReceiptQueries receipts, SettingsQueries settings) : PageModel
{
    public ReceiptView View { get; private set; } = null!;

    public string Zone { get; private set; } = string.Empty;

    public async Task<IActionResult> OnGetAsync(DecisionReceiptId receiptId, CancellationToken ct)
    {
        if (await receipts.FindAsync(receiptId, ct) is not { } found) { return NotFound(); }

        View = found;
        Zone = (await settings.GetAsync(ct)).TimeZoneId;
        return Page();
    }
}
