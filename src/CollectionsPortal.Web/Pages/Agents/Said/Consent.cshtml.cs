using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CollectionsPortal.Web.Pages.Agents.Said;

public sealed class ConsentModel(DebtorFormQueries forms, ConsentService consents) : SaidPage(forms)
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

        return Answer(await RecordAsync(ct), "Their consent is recorded.");
    }

    private Task<Result> RecordAsync(CancellationToken ct)
    {
        var point = ContactPoint.Parse(Input.Point!, null);
        return point.Kind == ContactPointKind.Phone
            ? consents.ToTextsAsync(new(DebtorId, new DebtorPhoneId(point.Id), Said.ToStatement()), Actor, ct)
            : consents.ToEmailAsync(new(DebtorId, new DebtorEmailId(point.Id), Said.ToStatement()), Actor, ct);
    }

    public sealed class Form
    {
        /// <summary>A <see cref="ContactPoint"/> as text.</summary>
        public string? Point { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
            => RuleFor(f => f.Point)
                .Must(text => ContactPoint.TryParse(text, null, out var point) && point.Kind != ContactPointKind.Address)
                .WithMessage("Choose where they agree to hear from us.");
    }
}
