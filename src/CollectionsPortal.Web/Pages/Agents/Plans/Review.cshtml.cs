using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

/// <summary>Does the plan still fit? What the person said, and when somebody asks again.</summary>
public sealed class ReviewModel(PlanDesk desk, PlanReviewService reviews) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public PlanOnDesk Desk { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(PlanId planId, CancellationToken ct)
    {
        if (!await LoadAsync(planId, ct)) { return NotFound(); }

        Input.NextOn = Desk.View.Today.PlusMonths(Desk.View.Kind is PlanKind.Token or PlanKind.Nil ? 3 : 6);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(PlanId planId, CancellationToken ct)
    {
        if (!await LoadAsync(planId, ct)) { return NotFound(); }
        if (!ModelState.IsValid) { return Page(); }

        var done = await reviews.FitsAsync(new PlanFits(planId, Input.NextOn!.Value, Input.Remark), User.ToActor(), ct);
        if (done.Refusal is { } no) { return this.Refuse(no is FieldRefusal field ? field.Field : string.Empty, no); }

        this.Confirm("Written down: the plan fits.");
        return RedirectToPage(Links.Plan, new { planId });
    }

    private async Task<bool> LoadAsync(PlanId planId, CancellationToken ct)
    {
        if (await desk.GetAsync(planId, ct) is not { } found) { return false; }

        Desk = found;
        return true;
    }

    public sealed class Form
    {
        public LocalDate? NextOn { get; set; }

        public string? Remark { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.NextOn).NotNull().WithMessage("Choose when somebody asks again.");
            RuleFor(form => form.Remark).MaximumLength(PlanReview.RemarkMaxLength).WithMessage($"Use at most {PlanReview.RemarkMaxLength} characters.");
        }
    }
}
