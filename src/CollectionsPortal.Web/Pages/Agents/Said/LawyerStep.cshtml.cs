using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Debtors;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CollectionsPortal.Web.Pages.Agents.Said;

public sealed class LawyerStepModel(DebtorFormQueries forms, RepresentationService representations) : SaidPage(forms)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public RepresentationId LawyerId { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await representations.FindLawyerAsync(DebtorId, LawyerId, ct) is not { } lawyer)
        {
            return NotFound();
        }

        Input = new() { Name = lawyer.Name, Address = lawyer.Address, Phone = lawyer.Phone, Email = lawyer.Email };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        return Answer(await RecordAsync(ct), "Recorded. The next check goes by it.");
    }

    private Task<Result> RecordAsync(CancellationToken ct) => Enum.TryParse<LawyerStep>(Input.Step!.Value.ToString(), out var step)
        ? representations.NoteStepAsync(new(DebtorId, LawyerId, step, Said.ToStatement()), Actor, ct)
        : representations.IdentifyAsync(new(DebtorId, LawyerId, new Lawyer(Input.Name, Input.Address, Input.Phone, Input.Email)), Actor, ct);

    /// <summary>The steps, named as <see cref="LawyerStep"/> names them, and that name and address become known.</summary>
    public enum What
    {
        Known,
        NotToBeFound,
        Asked,
        Answered,
        AgreesToContact,
        NoMoreContact,
        Silent,
    }

    public sealed class Form
    {
        public What? Step { get; set; }

        public string? Name { get; set; }

        public string? Address { get; set; }

        public string? Phone { get; set; }

        public string? Email { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(f => f.Step).NotNull().WithMessage("Choose what happened.");
            RuleFor(f => f.Name).NotEmpty().When(f => f.Step == What.Known).WithMessage("Enter the name.");
        }
    }
}
