using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Admin;

/// <summary>Who the agency is. How much it allows itself is the supervisors' page.</summary>
public sealed class AgencyModel(SettingsQueries settings, SettingsService service) : PageModel
{
    [BindProperty]
    public AgencyForm Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Zones => ZoneChoices.With(Input.TimeZoneId);

    public async Task OnGetAsync(CancellationToken ct) => Input = AgencyForm.Of(await settings.GetAsync(ct));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var saved = await service.SaveAsync(Input.On(await settings.GetAsync(ct)), User.ToActor(), ct);
        if (saved.Refusal is { } no)
        {
            return this.Refuse(no is FieldRefusal { Field: var field } ? field : string.Empty, no);
        }

        this.Confirm("Saved. Debtors’ pages show it from now on.");
        return RedirectToPage(Links.Agency);
    }
}
