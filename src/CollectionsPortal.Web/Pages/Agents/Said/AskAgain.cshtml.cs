using CollectionsPortal.Domain.Debtors;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CollectionsPortal.Web.Pages.Agents.Said;

public sealed class AskAgainModel(DebtorFormQueries forms, RelatedPersonService people) : SaidPage(forms)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public RelatedPersonId PersonId { get; set; }

    public IActionResult OnGet() => Debtor.Around.Any(person => person.Id == PersonId) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        return Answer(await people.LetAskAgainAsync(new(DebtorId, PersonId, Input.Reason!.Value, Input.Words!), Actor, ct), "Recorded. They may be asked once more.");
    }

    public sealed class Form
    {
        public AskAgainReason? Reason { get; set; }

        public string? Words { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(f => f.Reason).NotNull().WithMessage("Choose why.");
            RuleFor(f => f.Words).NotEmpty().WithMessage("Say what they said, or how we know.");
        }
    }
}
