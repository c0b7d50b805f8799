using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents;

public sealed class WithdrawModel(DebtorFormQueries forms, Withdrawals withdrawals) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DebtorId DebtorId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public long Key { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public DebtorForm Debtor { get; private set; } = null!;

    public (string Title, string Label, string Done) Wording { get; private set; }

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

        var result = await withdrawals.TakeBackAsync(DebtorId, Kind, Key, Input.Words!, User.ToActor(), ct);
        if (result.Refusal is { } refusal)
        {
            return this.Refuse(nameof(Form.Words), refusal);
        }

        this.Confirm(Wording.Done);
        return RedirectToPage(Links.Debtor, new { DebtorId });
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (Withdrawals.WordsOf(Kind) is not { } wording || await forms.FindAsync(DebtorId, ct) is not { } debtor)
        {
            return false;
        }

        (Wording, Debtor) = (wording, debtor);
        return true;
    }

    public sealed class Form
    {
        public string? Words { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator() => RuleFor(f => f.Words).NotEmpty().WithMessage("Write it down in a few words.");
    }
}
