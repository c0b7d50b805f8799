using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

/// <summary>Ending a plan that the person has not asked to end: told first, and with time to put it right.</summary>
public sealed class EndingModel(PlanDesk desk, PlanEnding ending) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public PlanOnDesk Desk { get; private set; } = null!;

    public IEnumerable<SelectListItem> Ways { get; } = Enum.GetValues<ToldBy>().Select(told => new SelectListItem(LifeTerm.Of(told), told.ToString()));

    public async Task<IActionResult> OnGetAsync(PlanId planId, CancellationToken ct)
    {
        if (!await LoadAsync(planId, ct)) { return NotFound(); }

        Input.ToldOn = Desk.View.Today;
        return Page();
    }

    public async Task<IActionResult> OnPostNoticeAsync(PlanId planId, CancellationToken ct)
    {
        if (!ModelState.IsValid) { return await LoadAsync(planId, ct) ? Page() : NotFound(); }

        var command = new GiveNotice(planId, Input.Reason ?? string.Empty, Input.ToldBy!.Value, Input.ToldOn!.Value);
        return await AnswerAsync(planId, await ending.GiveNoticeAsync(command, User.ToActor(), ct), "Written down. Until that day they can catch up or change the plan.", ct);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(PlanId planId, CancellationToken ct)
        => await AnswerAsync(planId, await ending.WithdrawAsync(planId, User.ToActor(), ct), "The notice fell away. The plan goes on.", ct);

    public async Task<IActionResult> OnPostEndAsync(PlanId planId, CancellationToken ct)
        => await AnswerAsync(planId, await ending.EndAsync(planId, User.ToActor(), ct), "The plan has ended.", ct);

    private async Task<IActionResult> AnswerAsync(PlanId planId, Result done, string confirmation, CancellationToken ct)
    {
        if (done.Refusal is { } no)
        {
            ModelState.Clear();
            return await LoadAsync(planId, ct) ? this.Refuse(no is FieldRefusal field ? field.Field : string.Empty, no) : NotFound();
        }

        this.Confirm(confirmation);
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
        public string? Reason { get; set; }

        public ToldBy? ToldBy { get; set; }

        public LocalDate? ToldOn { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Reason).MaximumLength(Domain.Plans.Plan.ReasonMaxLength).WithMessage($"Use at most {Domain.Plans.Plan.ReasonMaxLength} characters.");
            RuleFor(form => form.ToldBy).NotNull().WithMessage("Choose how they were told.");
            RuleFor(form => form.ToldOn).NotNull().WithMessage("Enter the day on which they were told.");
        }
    }
}
