using CollectionsPortal.Domain;
using CollectionsPortal.Domain.PaymentFiles;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Payments;

public sealed class FilesModel(PaymentFileQueries files, UnmatchedQueries unmatched, SettingsQueries settings) : PageModel
{
    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Key)]
    public int Number { get; set; } = 1;

    public Page<PaymentFileSummary> List { get; private set; } = null!;

    public int Total { get; private set; }

    public int Unmatched { get; private set; }

    public string Zone { get; private set; } = string.Empty;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Zone = (await settings.GetAsync(ct)).TimeZoneId;
        List = await files.ListAsync(Number, ct);
        Total = await files.CountAsync(ct);
        Unmatched = await unmatched.CountAsync(ct);
    }
}
