using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CollectionsPortal.Web.Pages.Agents.Said;

public sealed class TheirStopModel(DebtorFormQueries forms, PreferenceService preferences, CeaseService ceases) : SaidPage(forms)
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

        var person = Input.Person!.Value;
        return Input.What == Wanted.Written
            ? Answer(await ceases.InWritingAsync(new(DebtorId, AccountsOrAll, Said.ToStatement()) { Person = person }, Actor, ct), "Recorded. We stop from now on.")
            : Answer(await preferences.StopMediaOfAsync(new(DebtorId, person, Input.Media, Input.Clarified, Said.ToStatement()), Actor, ct), "Recorded. We leave them alone in these ways.");
    }

    public enum Wanted
    {
        /// <summary>Not to be contacted themselves, in some ways.</summary>
        Media,

        /// <summary>In writing, as one who counts as the consumer: no more contact about the debt.</summary>
        Written,
    }

    public sealed class Form
    {
        public RelatedPersonId? Person { get; set; }

        public Wanted? What { get; set; }

        public List<ContactChannel> Media { get; set; } = [ContactChannel.Call];

        public bool Clarified { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(f => f.Person).NotNull().WithMessage("Choose who it was.");
            RuleFor(f => f.What).NotNull().WithMessage("Choose what they want.");
            RuleFor(f => f.Media).NotEmpty().When(f => f.What == Wanted.Media).WithMessage("Choose what should stop.");
        }
    }
}
