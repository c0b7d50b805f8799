using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>The keys and the clock that one works by.</summary>
public sealed class KeysModel(
    WorkplaceQueries workplaces, WorkplaceService service, SignInManager<StaffUser> signIn, UserManager<StaffUser> users) : PageModel
{
    private static readonly IReadOnlyList<(string Id, string Name)> Known =
    [
        ("America/New_York", "Eastern time"), ("America/Chicago", "Central time"), ("America/Denver", "Mountain time"),
        ("America/Phoenix", "Arizona time"), ("America/Los_Angeles", "Pacific time"), ("America/Anchorage", "Alaska time"),
        ("Pacific/Honolulu", "Hawaii time"), ("America/Puerto_Rico", "Atlantic time"), ("Europe/London", "London time"),
    ];

    [BindProperty]
    public Form Input { get; set; } = new();

    public IEnumerable<SelectListItem> Zones => Known.Select(zone => new SelectListItem(zone.Name, zone.Id)).Prepend(new("The agency’s", string.Empty));

    public async Task OnGetAsync(CancellationToken ct)
    {
        var workplace = await workplaces.OfAsync(User.ToActor().Id!.Value, ct);
        Input = new() { Shortcuts = !workplace.ShortcutsOff, Zone = workplace.OwnZone };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var result = await service.ChangeAsync(User.ToActor(), Input.Zone, !Input.Shortcuts, ct);
        if (result.Refusal is { } refusal)
        {
            return this.Refuse(nameof(Form.Zone), refusal);
        }

        // The cookie says whether the keys work, so that no page needs to ask.
        await signIn.RefreshSignInAsync((await users.GetUserAsync(User))!);
        this.Confirm("Saved.");
        return RedirectToPage();
    }

    public sealed class Form
    {
        public bool Shortcuts { get; set; }

        public string? Zone { get; set; }
    }
}
