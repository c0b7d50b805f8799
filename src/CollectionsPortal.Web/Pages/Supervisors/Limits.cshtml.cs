using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Supervisors;

public sealed class LimitsModel(SettingsQueries settings, SettingsService service, LimitTrial trial) : PageModel
{
    [BindProperty]
    public LimitsForm Input { get; set; } = new();

    public int Now { get; private set; }

    public LimitTrialResult? Trial { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => Input = LimitsForm.Of(await LoadAsync(ct));

    /// <summary>Shows what the limits would have done. Nothing is changed.</summary>
    public async Task<IActionResult> OnPostTryAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (ModelState.IsValid)
        {
            Trial = await trial.TryAsync(Input.ToLimits().ToHouse(Input.ContactsPerWeek!.Value), ct);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken ct)
    {
        var profile = await LoadAsync(ct);
        if (!ModelState.IsValid) { return Page(); }

        var done = await service.SaveLimitsAsync(new(Input.ContactsPerWeek!.Value, Input.ToLimits(), Input.Version), User.ToActor(), ct);
        if (done.Refusal is { } no) { return this.Refuse(no is FieldRefusal { Field: var field } ? field : string.Empty, no); }

        this.Confirm($"From now on: at most {Input.ContactsPerWeek} contacts with one person in seven days. Before: {profile.ContactsPerWeek}. The other limits are kept as well.");
        return RedirectToPage(Links.Limits);
    }

    private async Task<AgencyProfile> LoadAsync(CancellationToken ct)
    {
        var profile = await settings.GetAsync(ct);
        Now = profile.ContactsPerWeek;
        return profile;
    }
}
