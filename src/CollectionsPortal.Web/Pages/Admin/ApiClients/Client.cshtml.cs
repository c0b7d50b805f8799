using CollectionsPortal.Domain;
using CollectionsPortal.Domain.ApiClients;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Web.Security;
using CollectionsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Admin.ApiClients;

public sealed class ClientModel(ApiClientService clients, ApiClientQueries queries, SettingsQueries settings) : PageModel
{
    /// <summary>A new key travels once, encrypted, in the cookie that the redirect carries.</summary>
    public const string KeyOnce = "ApiKey";

    [BindProperty(SupportsGet = true)]
    public ApiClientId ApiClientId { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Key)]
    public int Number { get; set; } = 1;

    public ApiClientLine Client { get; private set; } = null!;

    public Page<ApiKeyLine> Keys { get; private set; } = null!;

    public int TotalKeys { get; private set; }

    /// <summary>A key just made: shown this once.</summary>
    public string? NewKey { get; private set; }

    public string Zone { get; private set; } = string.Empty;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        NewKey = TempData[KeyOnce] as string;
        return Page();
    }

    public async Task<IActionResult> OnPostAddKeyAsync(CancellationToken ct)
    {
        var issued = await clients.AddKeyAsync(ApiClientId, User.ToActor(), ct);
        if (issued.Refusal is { } no)
        {
            return await LoadAsync(ct) ? this.Refuse(string.Empty, no) : NotFound();
        }

        TempData[KeyOnce] = issued.Value.Text.Value;
        this.Confirm("Another key is ready. It is shown only now.");
        return RedirectToPage(Links.ApiClient, new { apiClientId = ApiClientId });
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await queries.FindAsync(ApiClientId, ct) is not { } found)
        {
            return false;
        }

        Client = found;
        Zone = (await settings.GetAsync(ct)).TimeZoneId;
        Keys = await queries.KeysAsync(ApiClientId, Number, ct);
        TotalKeys = await queries.CountKeysAsync(ApiClientId, ct);
        return true;
    }
}
