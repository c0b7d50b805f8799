using CollectionsPortal.Domain.Debtors;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CollectionsPortal.Web.Pages.Agents.Said;

public sealed class PersonModel(DebtorFormQueries forms, DebtorService debtors) : SaidPage(forms)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>What somebody else saved while this form was open; null when nobody did.</summary>
    public DebtorAsSaved? Meanwhile { get; private set; }

    public void OnGet() => Input = new() { PreferredName = Debtor.PreferredName, Language = Debtor.Language, Version = Debtor.Version };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var result = await debtors.AddressAsAsync(new(DebtorId, Input.PreferredName, Input.Language, Input.Version), Actor, ct);
        if (result.Refusal is EditedMeanwhile edited)
        {
            // What was typed stays; sending it again now replaces what the other person saved, knowingly.
            Meanwhile = edited.Saved;
            Input.Version = edited.Version;
            ModelState.Remove($"{nameof(Input)}.{nameof(Input.Version)}");
        }

        return Answer(result, "Recorded.");
    }

    public sealed class Form
    {
        public string? PreferredName { get; set; }

        public string Language { get; set; } = "en";

        public Guid Version { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
            => RuleFor(f => f.PreferredName).MaximumLength(Domain.Debtors.Debtor.PreferredNameMaxLength)
                .WithMessage($"Use at most {Domain.Debtors.Debtor.PreferredNameMaxLength} characters.");
    }
}
