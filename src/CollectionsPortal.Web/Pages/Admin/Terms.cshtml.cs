using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Settlements;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace CollectionsPortal.Web.Pages.Admin;

/// <summary>The agency's own amounts and days for plans, private links and settlements. What is left empty stays as the installation has it.</summary>
public sealed class TermsModel(
    SettingsQueries settings, SettingsService service, IOptions<PlanOptions> plans, IOptions<AffordabilityOptions> affordability, IOptions<SettlementOptions> settlements) : PageModel
{
    [BindProperty]
    public TermsForm Input { get; set; } = new();

    public PlanOptions Plans => plans.Value;

    public AffordabilityOptions Affordability => affordability.Value;

    public SettlementOptions Settlements => settlements.Value;

    public async Task OnGetAsync(CancellationToken ct) => Input = TermsForm.Of(await settings.GetAsync(ct));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) { return Page(); }

        var saved = await service.SaveTermsAsync(new(Input.ToTerms(), Input.Version), User.ToActor(), ct);
        if (saved.Refusal is { } no) { return this.Refuse(no is FieldRefusal { Field: var field } ? field : string.Empty, no); }

        this.Confirm("Saved. Plans, statements, links and offers made from now on go by it; what was agreed stays.");
        return RedirectToPage(Links.Terms);
    }
}
