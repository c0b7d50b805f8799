using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CollectionsPortal.Web.Pages.Agents.Said;

public sealed class CeaseModel(DebtorFormQueries forms, CeaseService ceases) : SaidPage(forms)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var result = Input.How == RequestForm.Written
            ? await ceases.InWritingAsync(new(DebtorId, AccountsOrAll, Said.ToStatement()), Actor, ct)
            : await ceases.SpokenAsync(new(DebtorId, Input.Media, AccountsOrAll, Said.ToStatement()), Actor, ct);
        return Answer(result, "Recorded. We stop from now on.");
    }

    public sealed class Form
    {
        public RequestForm? How { get; set; }

        /// <summary>For a spoken wish: what they named, or how they told us.</summary>
        public List<ContactChannel> Media { get; set; } = [ContactChannel.Call];
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(f => f.How).NotNull().WithMessage("Choose how they told us.");
            RuleFor(f => f.Media).NotEmpty().When(f => f.How == RequestForm.Oral).WithMessage("Choose what they spoke of, or how they told you.");
        }
    }
}
