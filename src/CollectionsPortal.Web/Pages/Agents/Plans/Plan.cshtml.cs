using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

public sealed class PlanModel(
    PlanDesk desk, PlanService service, PlanLinkService links, PaymentCorrections corrections) : PageModel
{
    /// <summary>Where the digits of a link just made are kept until they are shown, once.</summary>
    internal const string PassphraseKey = "PlanLinkPassphrase";

    private const string TokenKey = "PlanLinkToken";

    [BindProperty]
    public Form Input { get; set; } = new();

    public PlanOnDesk Desk { get; private set; } = null!;

    public PlanView View => Desk.View;

    public PlanLinkLine? Link => Desk.Link;

    /// <summary>The whole address of a link just made: shown this once.</summary>
    public string? NewAddress { get; private set; }

    public string Zone => Desk.Zone;

    public async Task<IActionResult> OnGetAsync(PlanId planId, CancellationToken ct)
    {
        if (!await LoadAsync(planId, ct)) { return NotFound(); }
        if (View.Status == PlanStatus.Draft) { return RedirectToPage(Links.PlanDraft, new { planId }); }

        NewAddress = TempData[TokenKey] is string token ? $"{Request.Scheme}://{Request.Host}{Request.PathBase}{Links.PlanDoorPath(token)}" : null;
        return Page();
    }

    /// <param name="question">What the door asks; birth date or ZIP code where nothing is chosen.</param>
    public async Task<IActionResult> OnPostIssueAsync(PlanId planId, LinkQuestion question, CancellationToken ct)
    {
        var issued = await links.IssueAsync(planId, question, User.ToActor(), ct);
        if (issued.IsDone) { (TempData[TokenKey], TempData[PassphraseKey]) = (issued.Value.Token.Value, issued.Value.Passphrase?.Spoken); }

        return await AnswerAsync(planId, issued.Refusal, string.Empty, "A new link is ready. It is shown only now.", ct);
    }

    public async Task<IActionResult> OnPostRevokeAsync(PlanId planId, PlanLinkId linkId, CancellationToken ct)
        => await AnswerAsync(planId, (await links.RevokeAsync(planId, linkId, User.ToActor(), ct)).Refusal, string.Empty, "The link opens no more.", ct);

    public async Task<IActionResult> OnPostWakeAsync(PlanId planId, PlanLinkId linkId, CancellationToken ct)
        => await AnswerAsync(planId, (await links.WakeAsync(planId, linkId, User.ToActor(), ct)).Refusal, string.Empty, "The link opens again.", ct);

    public async Task<IActionResult> OnPostEndAsync(PlanId planId, CancellationToken ct)
    {
        var done = await service.EndAsync(new EndPlan(planId, Input.Reason ?? string.Empty), User.ToActor(), ct);
        return await AnswerAsync(planId, done.Refusal, nameof(Input.Reason), "The plan has ended.", ct);
    }

    public async Task<IActionResult> OnPostCorrectAsync(PlanId planId, PaymentId paymentId, CancellationToken ct)
    {
        if (!await LoadAsync(planId, ct)) { return NotFound(); }

        var done = await corrections.CorrectAsync(new CorrectPayment(View.Debtor, paymentId, Input.Why ?? string.Empty) { Return = Input.Return }, User.ToActor(), ct);
        return await AnswerAsync(planId, done.Refusal, nameof(Input.Why), "The payment is taken back. Both lines stay in the ledger.", ct);
    }

    private async Task<IActionResult> AnswerAsync(PlanId planId, Refusal? refusal, string field, string done, CancellationToken ct)
    {
        if (refusal is { } no)
        {
            return await LoadAsync(planId, ct) ? this.Refuse(no is FieldRefusal ? field : string.Empty, no) : NotFound();
        }

        this.Confirm(done);
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
        /// <summary>Why the plan ends.</summary>
        public string? Reason { get; set; }

        /// <summary>Why a payment is taken back.</summary>
        public string? Why { get; set; }

        /// <summary>Null: it was written down wrongly.</summary>
        public PaymentReturn? Return { get; set; }
    }

    /// <summary>Shape only; which of the two is needed is the act's to say.</summary>
    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Reason).MaximumLength(Domain.Plans.Plan.ReasonMaxLength).WithMessage($"Use at most {Domain.Plans.Plan.ReasonMaxLength} characters.");
            RuleFor(form => form.Why).MaximumLength(LedgerEntry.TextMaxLength).WithMessage($"Use at most {LedgerEntry.TextMaxLength} characters.");
        }
    }
}
