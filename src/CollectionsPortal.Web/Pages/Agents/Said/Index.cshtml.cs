using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using Microsoft.AspNetCore.Mvc;

namespace CollectionsPortal.Web.Pages.Agents.Said;

public sealed class IndexModel(DebtorFormQueries forms, PreferenceService preferences, RefusalToPay refusals) : SaidPage(forms)
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(string? phrase, CancellationToken ct)
    {
        if (Phrase.OneClick(phrase) is not { } said)
        {
            return Page();
        }

        return Answer(await said.RecordAsync(preferences, refusals, DebtorId, Actor, ct), $"Recorded: “{said.Words}”. {said.Effect}");
    }
}
