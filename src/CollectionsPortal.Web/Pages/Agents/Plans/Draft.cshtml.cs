using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

public sealed class DraftModel(PlanViewQueries plans, DraftQueries drafts, PlanDrafts service) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public PlanView View { get; private set; } = null!;

    public bool MayAllow => User.ToActor().IsSupervisor;

    /// <summary>As it was said, for a new schedule; none once it is agreed.</summary>
    public IEnumerable<(string Name, string Value)> Again { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(PlanId planId, CancellationToken ct)
    {
        if (!await LoadAsync(planId, ct)) { return NotFound(); }

        Input.Words = await drafts.WordsAsync(planId, ct);
        return View.Status == PlanStatus.Draft ? Page() : RedirectToPage(Links.Plan, new { planId });
    }

    public async Task<IActionResult> OnPostAgreeAsync(PlanId planId, CancellationToken ct)
    {
        if (!await LoadAsync(planId, ct)) { return NotFound(); }
        if (View.Status != PlanStatus.Draft) { return RedirectToPage(Links.Plan, new { planId }); }
        if (!ModelState.IsValid) { return Page(); }

        var agreed = await service.AgreeAsync(new AgreeDraft(planId, new Agreement(Input.Through, Input.Words), Input.AllowedBecause), User.ToActor(), ct);
        if (agreed.Refusal is { } no) { return this.Refuse(FieldOf(no), no); }

        this.Confirm("The plan is agreed.");
        return RedirectToPage(Links.Plan, new { planId });
    }

    public async Task<IActionResult> OnPostDropAsync(PlanId planId, CancellationToken ct)
    {
        if (!await LoadAsync(planId, ct)) { return NotFound(); }
        if (View.Status != PlanStatus.Draft) { return RedirectToPage(Links.Plan, new { planId }); }

        if ((await service.DropAsync(planId, User.ToActor(), ct)).Refusal is { } no) { return this.Refuse(string.Empty, no); }

        this.Confirm("The draft is dropped.");
        return RedirectToPage(Links.PlanDrafts);
    }

    /// <summary>The form has no field for the amount: it stands fast until a new schedule is made.</summary>
    private static string FieldOf(Refusal no)
        => no is FieldRefusal { Field: nameof(Form.Words) or nameof(Form.Through) or nameof(Form.AllowedBecause) } named ? named.Field : string.Empty;

    private async Task<bool> LoadAsync(PlanId planId, CancellationToken ct)
    {
        if (await plans.GetAsync(planId, ct) is not { } found) { return false; }

        View = found;
        Again = await drafts.TermsAsync(planId, ct) is { } said ? PlanFields.Of(said) : [];
        return true;
    }

    public sealed class Form
    {
        public AgreedThrough Through { get; set; }

        public string? Words { get; set; }

        public string? AllowedBecause { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Through).IsInEnum().WithMessage("Choose how they said yes.");
            RuleFor(form => form.Words).MaximumLength(Domain.Plans.Plan.WordsMaxLength).WithMessage($"Use at most {Domain.Plans.Plan.WordsMaxLength} characters.");
            RuleFor(form => form.AllowedBecause).MaximumLength(Domain.Plans.Plan.ReasonMaxLength).WithMessage($"Use at most {Domain.Plans.Plan.ReasonMaxLength} characters.");
        }
    }
}
