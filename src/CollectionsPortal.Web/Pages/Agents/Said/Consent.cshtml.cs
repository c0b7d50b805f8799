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

    /// <param name="point">The number or address that it is about, where the agent comes from its page.</param>
    public void OnGet(string? point) => Input = new() { Point = point };

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
        var point = Input.IsAboutPoint ? ContactPoint.Parse(Input.Point!, null) : (ContactPoint?)null;
        var phone = point is { Kind: ContactPointKind.Phone, Id: var number } ? new DebtorPhoneId(number) : (DebtorPhoneId?)null;
        var email = point is { Kind: ContactPointKind.Email, Id: var address } ? new DebtorEmailId(address) : (DebtorEmailId?)null;
        return (Input.Kind, phone, email) switch
        {
            (ConsentKind.Electronic, { } texts, _) when AccountsOrAll is null => consents.ToTextsAsync(new(DebtorId, texts, Said.ToStatement(), Input.How, Input.DuringLawfulContact), Actor, ct),
            (ConsentKind.Electronic, _, { } mail) when AccountsOrAll is null => consents.ToEmailAsync(new(DebtorId, mail, Said.ToStatement(), Input.How, Input.DuringLawfulContact), Actor, ct),
            _ => consents.GiveAsync(
                new(DebtorId, Input.Kind, Input.How, Input.DuringLawfulContact, Said.ToStatement()) { Phone = phone, Email = email, Accounts = AccountsOrAll }, Actor, ct),
        };
    }

    public sealed class Form
    {
        public ConsentKind Kind { get; set; }

        /// <summary>A <see cref="ContactPoint"/> as text.</summary>
        public string? Point { get; set; }

        public ConsentForm How { get; set; }

        public bool DuringLawfulContact { get; set; }

        public bool IsAboutPoint => Kind is ConsentKind.Electronic or ConsentKind.Automated;
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
            => RuleFor(f => f.Point)
                .Must(text => ContactPoint.TryParse(text, null, out var point) && point.Kind != ContactPointKind.Address)
                .When(f => f.IsAboutPoint)
                .WithMessage("Choose where they agree to hear from us.");
    }
}
