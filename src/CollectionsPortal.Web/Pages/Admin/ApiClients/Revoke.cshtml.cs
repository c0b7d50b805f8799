using CollectionsPortal.Domain.ApiClients;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Admin.ApiClients;

public sealed class RevokeModel(ApiClientService clients, ApiClientQueries queries, SettingsQueries settings) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ApiKeyId ApiKeyId { get; set; }

    public ApiKeyLine Key { get; private set; } = null!;

    /// <summary>Whether the machine is shut out by it.</summary>
    public bool IsLast { get; private set; }

    public string Zone { get; private set; } = string.Empty;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await queries.FindKeyAsync(ApiKeyId, ct) is not { } found)
        {
            return NotFound();
        }

        if (found.RevokedAt is not null)
        {
            return RedirectToPage(Links.ApiClient, new { apiClientId = found.ClientId });
        }

        Key = found;
        IsLast = (await queries.FindAsync(found.ClientId, ct))!.LiveKeys == 1;
        Zone = (await settings.GetAsync(ct)).TimeZoneId;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var revoked = await clients.RevokeAsync(ApiKeyId, User.ToActor(), ct);
        if (!revoked.IsDone)
        {
            return NotFound();
        }

        this.Confirm("The key is revoked. It opens nothing any more.");
        return RedirectToPage(Links.ApiClient, new { apiClientId = revoked.Value });
    }
}
