using CollectionsPortal.Domain.Debtors;
using Microsoft.AspNetCore.Mvc;

namespace CollectionsPortal.Web.Pages.Agents.Said;

public sealed class PlaceModel(DebtorFormQueries forms, PreferenceService preferences) : SaidPage(forms)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var result = Input.Place == PlaceKind.Work
            ? await preferences.NotAtWorkAsync(new(DebtorId, Said.ToStatement()), Actor, ct)
            : await preferences.NotAtPlaceAsync(new(DebtorId, Input.Place, Said.ToStatement()), Actor, ct);
        return Answer(result, "Recorded. We don't contact them there from now on.");
    }

    public sealed class Form
    {
        public PlaceKind Place { get; set; } = PlaceKind.Work;
    }
}
