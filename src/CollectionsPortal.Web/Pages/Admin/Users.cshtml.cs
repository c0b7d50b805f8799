using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Admin;

public sealed class UsersModel(StaffQueries staff, SettingsQueries settings) : PageModel
{
    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Key)]
    public int Number { get; set; } = 1;

    public Page<StaffLine> List { get; private set; } = null!;

    public int Total { get; private set; }

    public string Zone { get; private set; } = string.Empty;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Zone = (await settings.GetAsync(ct)).TimeZoneId;
        List = await staff.ListAsync(Number, ct);
        Total = await staff.CountAsync(ct);
    }
}
