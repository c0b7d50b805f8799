using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CollectionsPortal.Web.Pages.Agents.Said;

public sealed class AroundModel(DebtorFormQueries forms, RelatedPersonService people) : SaidPage(forms)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public void OnGet(string? point) => Input = new() { Point = point };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var point = ContactPoint.TryParse(Input.Point, null, out var named) ? named : (ContactPoint?)null;
        var command = new RecordPerson(DebtorId, Input.Name!, Input.Role!.Value, point, Said.ToStatement() with { By = Input.By });
        return Answer(await people.RecordAsync(command, Actor, ct), "Recorded. The next check goes by it.");
    }

    public sealed class Form
    {
        public string? Name { get; set; }

        public PersonRole? Role { get; set; }

        /// <summary>A <see cref="ContactPoint"/> as text; empty for none.</summary>
        public string? Point { get; set; }

        public FactSource By { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(f => f.Name).NotEmpty().WithMessage("Enter the name.");
            RuleFor(f => f.Role).NotNull().WithMessage("Choose what they are to the debt.");
        }
    }
}
