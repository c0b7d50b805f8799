using CollectionsPortal.Domain.Debtors;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents.Said;

public sealed class SpeakWithModel(DebtorFormQueries forms, ConsentService consents) : SaidPage(forms)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <param name="person">With whom, where the agent comes from them.</param>
    public void OnGet(RelatedPersonId? person) => Input = new() { Person = person };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var command = new GiveConsent(DebtorId, ConsentKind.SpeakWith, Input.How, Input.DuringLawfulContact, Said.ToStatement())
        {
            Person = Input.Person,
            Until = Input.Until,
            Accounts = AccountsOrAll,
        };
        return Answer(await consents.GiveAsync(command, Actor, ct), "Recorded. The next check goes by it.");
    }

    public sealed class Form
    {
        public RelatedPersonId? Person { get; set; }

        public ConsentForm How { get; set; }

        public bool DuringLawfulContact { get; set; }

        public LocalDate? Until { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator() => RuleFor(f => f.Person).NotNull().WithMessage("Choose with whom.");
    }
}
