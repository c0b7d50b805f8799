using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Supervisors;

public sealed class FlagModel(FlagQueries flags, FlagService service, ReceiptQueries receipts, SettingsQueries settings) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public FlagDetails View { get; private set; } = null!;

    public ReceiptView? Receipt { get; private set; }

    public string Zone { get; private set; } = string.Empty;

    public bool IsMine => View.Flag.SubjectId is { } subject && subject == User.ToActor().Id;

    public IEnumerable<SelectListItem> Findings { get; } =
    [
        new("Upheld: a rule was broken", nameof(ReviewVerdict.Upheld)),
        new("Dismissed: nothing was wrong", nameof(ReviewVerdict.Dismissed)),
        new("Coach: not a breach, but to be talked about", nameof(ReviewVerdict.Coach)),
    ];

    public async Task<IActionResult> OnGetAsync(FlagId flagId, CancellationToken ct)
    {
        if (!await LoadAsync(flagId, ct)) { return NotFound(); }

        Input = Input with { Version = View.Flag.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(FlagId flagId, CancellationToken ct)
    {
        if (!await LoadAsync(flagId, ct)) { return NotFound(); }

        if (!ModelState.IsValid) { return Page(); }

        var done = await service.ReviewAsync(new ReviewFlag(flagId, Input.Verdict!.Value, Input.Reason ?? string.Empty, Input.Version), User.ToActor(), ct);
        if (done.Refusal is { } no)
        {
            return this.Refuse(no is YourOwnContact or ChangedMeanwhile ? string.Empty : nameof(Input.Reason), no);
        }

        this.Confirm("The finding is recorded.");
        return RedirectToPage(Links.Flag, new { flagId });
    }

    private async Task<bool> LoadAsync(FlagId id, CancellationToken ct)
    {
        if (await flags.FindAsync(id, ct) is not { } found) { return false; }

        View = found;
        Receipt = found.Flag.ReceiptId is { } receipt ? await receipts.FindAsync(receipt, ct) : null;
        Zone = (await settings.GetAsync(ct)).TimeZoneId;
        return true;
    }

    public sealed record Form
    {
        public ReviewVerdict? Verdict { get; init; }

        public string? Reason { get; init; }

        public Guid Version { get; init; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Verdict).NotNull().WithMessage("Choose what you found.");
            RuleFor(form => form.Reason).NotEmpty().WithMessage("Say why, in a sentence or two.")
                .MaximumLength(FlagReview.ReasonMaxLength).WithMessage($"Use at most {FlagReview.ReasonMaxLength} characters.");
        }
    }
}
