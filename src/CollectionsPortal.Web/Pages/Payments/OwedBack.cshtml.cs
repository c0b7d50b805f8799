using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Payments;

public sealed class OwedBackModel(OverpaymentQueries overpayments, SettingsQueries settings) : PageModel
{
    public const string AccountsKey = "a";

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Key)]
    public int Number { get; set; } = 1;

    /// <summary>The page of the accounts below zero: two lists stand here.</summary>
    [BindProperty(SupportsGet = true, Name = AccountsKey)]
    public int AccountsNumber { get; set; } = 1;

    public Page<OwedBack> Kept { get; private set; } = null!;

    public Page<OwedBack> BelowZero { get; private set; } = null!;

    public int TotalBelowZero { get; private set; }

    public string Zone { get; private set; } = string.Empty;

    public int Total { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Total = await overpayments.CountKeptAsync(ct);
        Kept = await overpayments.KeptAsync(Number, ct);
        TotalBelowZero = await overpayments.CountBelowZeroAsync(ct);
        BelowZero = await overpayments.BelowZeroAsync(AccountsNumber, ct);
        Zone = (await settings.GetAsync(ct)).TimeZoneId;
    }
}
