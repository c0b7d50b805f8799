using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Admin.Users;

public sealed class PersonModel(StaffQueries staff, StaffAccounts accounts, SettingsQueries settings) : PageModel
{
    /// <summary>Where a new password waits for the one page that shows it.</summary>
    public const string PasswordOnce = "PasswordOnce";

    [BindProperty(SupportsGet = true)]
    public StaffUserId StaffUserId { get; set; }

    public StaffLine Person { get; private set; } = null!;

    public string? Password { get; private set; }

    public string Zone { get; private set; } = string.Empty;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Password = TempData[PasswordOnce] as string;
        return await LoadAsync(ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostEndAsync(CancellationToken ct)
        => await AfterAsync(await accounts.DeactivateAsync(StaffUserId, User.ToActor(), ct), "Their access has ended.", ct);

    public async Task<IActionResult> OnPostReturnAsync(CancellationToken ct)
        => await AfterAsync(await accounts.ReactivateAsync(StaffUserId, User.ToActor(), ct), "They can sign in again.", ct);

    private async Task<IActionResult> AfterAsync(Result done, string sentence, CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        if (done.Refusal is { } no)
        {
            return this.Refuse(string.Empty, no);
        }

        this.Confirm(sentence);
        return RedirectToPage(Links.StaffUser, new { staffUserId = StaffUserId });
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        Zone = (await settings.GetAsync(ct)).TimeZoneId;
        if (await staff.FindAsync(StaffUserId, ct) is not { } found)
        {
            return false;
        }

        Person = found;
        return true;
    }
}
