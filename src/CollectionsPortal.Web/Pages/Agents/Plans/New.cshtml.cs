using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

public sealed class NewModel(PlanService plans, PlanAccountQueries accounts) : PageModel
{
    [BindProperty]
    public NewPlanForm Input { get; set; } = new();

    public DebtorId DebtorId { get; private set; }

    public PlanCandidates Candidates { get; private set; } = null!;

    public PlanPreview? Preview { get; private set; }

    /// <summary>The form was changed after its schedule was shown.</summary>
    public bool Changed { get; private set; }

    public IEnumerable<SelectListItem> Rhythms { get; } = Enum.GetValues<PlanRhythm>()
        .Where(rhythm => rhythm != PlanRhythm.TwiceAMonth)
        .Select(rhythm => new SelectListItem(char.ToUpperInvariant(PlanTerm.Of(rhythm)[0]) + PlanTerm.Of(rhythm)[1..], rhythm.ToString()));

    public async Task<IActionResult> OnGetAsync(DebtorId debtorId, CancellationToken ct)
    {
        if (!await LoadAsync(debtorId, ct)) { return NotFound(); }

        Input.Rhythm = PlanRhythm.Monthly;
        Input.Accounts = [.. Candidates.Accounts.Where(account => account.CanBePlanned).Select(account => account.Id)];
        return Page();
    }

    public Task<IActionResult> OnPostPreviewAsync(DebtorId debtorId, CancellationToken ct) => ShowAsync(debtorId, ct);

    public async Task<IActionResult> OnPostAgreeAsync(DebtorId debtorId, CancellationToken ct)
    {
        Changed = ModelState.IsValid && Input.Seen != Input.Fingerprint;
        if (!ModelState.IsValid || Changed) { return await ShowAsync(debtorId, ct); }

        var agreed = await plans.AgreeAsync(Input.ToCommand(debtorId), User.ToActor(), ct);
        if (agreed.Refusal is { } no) { return await LoadAsync(debtorId, ct) ? Refused(no) : NotFound(); }

        this.Confirm("The plan is agreed.");
        return RedirectToPage(Links.Plan, new { planId = agreed.Value });
    }

    private async Task<IActionResult> ShowAsync(DebtorId debtorId, CancellationToken ct)
    {
        if (!await LoadAsync(debtorId, ct)) { return NotFound(); }
        if (!ModelState.IsValid) { return Page(); }

        var preview = await plans.PreviewAsync(Input.ToCommand(debtorId), ct);
        if (preview.Refusal is { } no) { return Refused(no); }

        (Preview, Input.Seen) = (preview.Value, Input.Fingerprint);
        return Page();
    }

    private PageResult Refused(Refusal no) => this.Refuse(no is FieldRefusal field ? field.Field : string.Empty, no);

    private async Task<bool> LoadAsync(DebtorId debtorId, CancellationToken ct)
    {
        DebtorId = debtorId;
        if (await accounts.OfDebtorAsync(debtorId, ct) is not { } found) { return false; }

        Candidates = found;
        return true;
    }
}
