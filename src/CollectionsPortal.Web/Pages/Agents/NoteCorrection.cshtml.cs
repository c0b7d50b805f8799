using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>A new note that sets an older one right. The older one stays.</summary>
public sealed class NoteCorrectionModel(NoteQueries queries, NoteService notes) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DebtorId DebtorId { get; set; }

    [BindProperty(SupportsGet = true)]
    public NoteId NoteId { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public NoteLine Wrong { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var result = await notes.AddAsync(new(DebtorId, Input.Text!, Corrects: NoteId), User.ToActor(), ct);
        if (result.Refusal is { } refusal)
        {
            return this.Refuse(nameof(Form.Text), refusal);
        }

        this.Confirm("The correction is written.");
        return RedirectToPage(Links.Debtor, new { DebtorId, wrote = result.Value });
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await queries.FindAsync(DebtorId, NoteId, ct) is not { } wrong)
        {
            return false;
        }

        Wrong = wrong;
        return true;
    }

    public sealed class Form
    {
        public string? Text { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator() => RuleFor(f => f.Text).NotEmpty().WithMessage("Write what is right.");
    }
}
