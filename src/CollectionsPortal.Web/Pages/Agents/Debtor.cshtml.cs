using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents;

public sealed class DebtorModel(DebtorDesk desk, ContactGate gate, NoteService notes) : PageModel
{
    public const string Timeline = "timeline";
    public const string Accounts = "accounts";
    public const string Reach = "reach";

    private const string BlockedKey = "Blocked";

    [BindProperty(SupportsGet = true)]
    public DebtorId DebtorId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Tab { get; set; } = Timeline;

    [BindProperty]
    public NoteForm Input { get; set; } = new();

    /// <summary>The receipt of the question just asked.</summary>
    [BindProperty(SupportsGet = true)]
    public DecisionReceiptId? Asked { get; set; }

    /// <summary>The note just written.</summary>
    [BindProperty(SupportsGet = true)]
    public NoteId? Wrote { get; set; }

    /// <summary>The contact just logged.</summary>
    [BindProperty(SupportsGet = true)]
    public ContactAttemptId? Logged { get; set; }

    /// <summary>What that note asks for; null for nothing.</summary>
    public NoteReading? Reading { get; private set; }

    public DebtorView View { get; private set; } = null!;

    /// <summary>Why the gate said no, just now; null when it did not.</summary>
    public string? Blocked { get; private set; }

    /// <param name="after">Where the newer part of the timeline ended.</param>
    public async Task<IActionResult> OnGetAsync(string? after, CancellationToken ct) => await ShowAsync(after, ct);

    /// <summary>The card alone, for drawing it again.</summary>
    public async Task<IActionResult> OnGetContactAsync(CancellationToken ct)
        => await desk.CardAsync(DebtorId, User.ToActor(), ct) is { } card ? Partial("_ContactCard", card with { IsRedrawn = true }) : NotFound();

    /// <summary>Asks the gate. A "no" comes with its receipt, which says why and when.</summary>
    public async Task<IActionResult> OnPostCallAsync(ContactPoint point, List<AccountId> accounts, Guid token, CallPurpose purpose, CancellationToken ct)
    {
        ModelState.Clear();
        var request = new RequestContact { Debtor = DebtorId, Point = point, Channel = ContactChannel.Call, Accounts = accounts, Token = token, Purpose = purpose.ToPurpose() };
        var answer = await gate.RequestAsync(request, User.ToActor(), ct);
        if (answer.Refusal is { } refusal)
        {
            ModelState.AddModelError(string.Empty, refusal.Message);
            return await ShowAsync(after: null, ct);
        }

        if (answer.Value.Attempt is { } attempt)
        {
            return RedirectToPage(Links.Call, new { attemptId = attempt });
        }

        TempData[BlockedKey] = answer.Value.Decision.Reasons.FirstOrDefault()?.Sentence ?? "This contact is not allowed now.";
        return RedirectToPage(new { DebtorId, asked = answer.Value.Receipt });
    }

    public async Task<IActionResult> OnPostNoteAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return await ShowAsync(after: null, ct);
        }

        var added = await notes.AddAsync(new(DebtorId, Input.Text!, Input.Kind, Pin: Input.Pin), User.ToActor(), ct);
        if (added.Refusal is { } refusal)
        {
            this.Refuse(nameof(NoteForm.Text), refusal);
            return await ShowAsync(after: null, ct);
        }

        this.Confirm("The note is written.");
        return RedirectToPage(new { DebtorId, Tab = Timeline, wrote = added.Value });
    }

    public async Task<IActionResult> OnPostPinAsync(NoteId note, bool off, CancellationToken ct)
    {
        var result = off ? await notes.UnpinAsync(DebtorId, note, User.ToActor(), ct) : await notes.PinAsync(DebtorId, note, User.ToActor(), ct);
        return result.IsDone ? RedirectToPage(new { DebtorId, Tab = Timeline }) : NotFound();
    }

    private async Task<IActionResult> ShowAsync(string? after, CancellationToken ct)
    {
        if (Tab is not (Timeline or Accounts or Reach)
            || await desk.LayOutAsync(DebtorId, User.ToActor(), after, Tab == Timeline, ct) is not { } view)
        {
            return NotFound();
        }

        View = view;
        Reading = await desk.ReadAsync(DebtorId, Wrote, Logged, ct);
        Blocked = TempData[BlockedKey] as string;
        return Page();
    }

    public sealed class NoteForm
    {
        public NoteKind Kind { get; set; }

        public string? Text { get; set; }

        public bool Pin { get; set; }
    }

    public sealed class NoteFormValidator : AbstractValidator<NoteForm>
    {
        public NoteFormValidator()
        {
            RuleFor(f => f.Text).NotEmpty().WithMessage("Write something first.");
            RuleFor(f => f.Text).MaximumLength(Note.MaxLength).WithMessage($"A note has at most {Note.MaxLength} characters.");
        }
    }
}
