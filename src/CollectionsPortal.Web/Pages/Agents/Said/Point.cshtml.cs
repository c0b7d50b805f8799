using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CollectionsPortal.Web.Pages.Agents.Said;

public sealed class PointModel(DebtorFormQueries forms, PreferenceService preferences, DebtorService debtors) : SaidPage(forms)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public void OnGet(bool wrong, string? point) => Input = new() { Wrong = wrong, Point = point };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var point = ContactPoint.Parse(Input.Point!, null);
        return Answer(await RecordAsync(point, ct), Input.Wrong ? "Recorded. The number rests." : "Recorded. We don’t use it any more.");
    }

    private Task<Result> RecordAsync(ContactPoint point, CancellationToken ct)
    {
        var said = Said.ToStatement();
        return point.Kind switch
        {
            ContactPointKind.Phone when Input.Wrong => debtors.WrongNumberAsync(new(DebtorId, new(point.Id), said), Actor, ct),
            ContactPointKind.Phone => preferences.StopPhoneAsync(new(DebtorId, new(point.Id), [], said), Actor, ct),
            ContactPointKind.Email => preferences.StopEmailAsync(new(DebtorId, new(point.Id), said), Actor, ct),
            _ => preferences.StopAddressAsync(new(DebtorId, new(point.Id), said), Actor, ct),
        };
    }

    public sealed class Form
    {
        /// <summary>It is not theirs at all; otherwise they only don't want it used.</summary>
        public bool Wrong { get; set; }

        /// <summary>A <see cref="ContactPoint"/> as text.</summary>
        public string? Point { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
            => RuleFor(f => f.Point)
                .Must((form, text) => ContactPoint.TryParse(text, null, out var point) && (!form.Wrong || point.Kind == ContactPointKind.Phone))
                .WithMessage(form => form.Wrong ? "Choose the number." : "Choose the number or address.");
    }
}
