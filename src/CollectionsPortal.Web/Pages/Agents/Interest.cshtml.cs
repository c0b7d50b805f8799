using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>What is added to one account and by what right, and the form that stops it.</summary>
public sealed class InterestModel(DebtorFormQueries forms, InterestQueries interest, InterestFreezeService freezes) : PageModel
{
    /// <summary>What the form proposes.</summary>
    private const int ReviewMonths = 3;

    [BindProperty(SupportsGet = true)]
    public DebtorId DebtorId { get; set; }

    [BindProperty(SupportsGet = true)]
    public AccountId AccountId { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public DebtorForm Debtor { get; private set; } = null!;

    public AccountChoice Account { get; private set; } = null!;

    public InterestView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) { return NotFound(); }

        Input.ReviewOn = View.Today.PlusMonths(ReviewMonths);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) { return NotFound(); }
        if (!ModelState.IsValid) { return Page(); }

        var command = new FreezeInterest(DebtorId, Input.All ? null : AccountId, Input.Since, Input.Until, Input.ReviewOn!.Value, Input.Reason!);
        if ((await freezes.FreezeAsync(command, User.ToActor(), ct)).Refusal is { } no)
        {
            return this.Refuse(no is FieldRefusal { Field: var field } ? field : string.Empty, no);
        }

        this.Confirm("Frozen. Nothing is added for these days.");
        return RedirectToPage(new { DebtorId, AccountId });
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await forms.FindAsync(DebtorId, ct) is not { } debtor || debtor.Accounts.FirstOrDefault(a => a.Id == AccountId) is not { } account
            || await interest.ViewAsync(DebtorId, AccountId, ct) is not { } view)
        {
            return false;
        }

        (Debtor, Account, View) = (debtor, account, view);
        return true;
    }

    public sealed class Form
    {
        public string? Reason { get; set; }

        public LocalDate? Since { get; set; }

        public LocalDate? Until { get; set; }

        public LocalDate? ReviewOn { get; set; }

        public bool All { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(f => f.Reason).NotEmpty().WithMessage("Say why.");
            RuleFor(f => f.ReviewOn).NotNull().WithMessage("Choose a day within a year.");
        }
    }
}
