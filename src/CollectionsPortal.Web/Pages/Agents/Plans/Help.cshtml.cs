using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

/// <summary>A payment did not come: what to ask, and what can be done at once.</summary>
public sealed class HelpModel(PlanDesk desk, PlanChanges changes, HelpOfferService offers) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public PlanOnDesk Desk { get; private set; } = null!;

    /// <summary>What each of the two would do; null where it cannot be done.</summary>
    public PlanChangePreview? FromToday { get; private set; }

    public PlanChangePreview? Spread { get; private set; }

    public async Task<IActionResult> OnGetAsync(PlanId planId, CancellationToken ct)
    {
        Input.Token = Guid.NewGuid();
        return await LoadAsync(planId, ct) ? Page() : NotFound();
    }

    public Task<IActionResult> OnPostReplanAsync(PlanId planId, CancellationToken ct) => ChangeAsync(planId, new PlanChange.FromToday(), ct);

    public Task<IActionResult> OnPostSpreadAsync(PlanId planId, CancellationToken ct) => ChangeAsync(planId, new PlanChange.SpreadMiss(), ct);

    public async Task<IActionResult> OnPostAnswerAsync(PlanId planId, HelpAnswer answer, CancellationToken ct)
    {
        var done = await offers.AnswerAsync(new AnswerHelp(planId, answer, Input.Words), User.ToActor(), ct);
        if (done.Refusal is { } no) { return await RefusedAsync(planId, no, ct); }

        this.Confirm("Written down. Nobody asks again for some days.");
        return RedirectToPage(Links.Plan, new { planId });
    }

    private async Task<IActionResult> ChangeAsync(PlanId planId, PlanChange change, CancellationToken ct)
    {
        var changed = await changes.ChangeAsync(new ChangePlan(planId, change, Input.Token) { Words = Input.Words }, User.ToActor(), ct);
        if (changed.Refusal is { } no) { return await RefusedAsync(planId, no, ct); }

        this.Confirm("The plan is changed. This is the new version.");
        return RedirectToPage(Links.Plan, new { planId = changed.Value });
    }

    private async Task<IActionResult> RefusedAsync(PlanId planId, Refusal no, CancellationToken ct)
        => await LoadAsync(planId, ct) ? this.Refuse(no is FieldRefusal { Field: "Words" or "Remark" } ? nameof(Form.Words) : string.Empty, no) : NotFound();

    private async Task<bool> LoadAsync(PlanId planId, CancellationToken ct)
    {
        if (await desk.GetAsync(planId, ct) is not { } found) { return false; }

        Desk = found;
        FromToday = await PreviewAsync(planId, new PlanChange.FromToday(), ct);
        Spread = await PreviewAsync(planId, new PlanChange.SpreadMiss(), ct);
        return true;
    }

    private async Task<PlanChangePreview?> PreviewAsync(PlanId planId, PlanChange change, CancellationToken ct)
        => await changes.PreviewAsync(planId, change, ct) is { IsDone: true } made ? made.Value : null;

    public sealed class Form
    {
        /// <summary>What they said.</summary>
        public string? Words { get; set; }

        /// <summary>One for each form that is shown, so that a double click is one change.</summary>
        public Guid Token { get; set; }
    }
}
