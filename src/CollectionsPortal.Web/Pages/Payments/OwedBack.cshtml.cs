using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Payments;

public sealed class OwedBackModel(OverpaymentQueries overpayments) : PageModel
{
    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Key)]
    public int Number { get; set; } = 1;

    public Page<OwedBack> Kept { get; private set; } = null!;

    public IReadOnlyList<OwedBack> BelowZero { get; private set; } = [];

    public int Total { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Total = await overpayments.CountKeptAsync(ct);
        Kept = await overpayments.KeptAsync(Number, ct);
        BelowZero = await overpayments.BelowZeroAsync(ct);
    }
}
