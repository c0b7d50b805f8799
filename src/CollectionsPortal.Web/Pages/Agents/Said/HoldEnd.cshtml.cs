using CollectionsPortal.Domain.Debtors;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents.Said;

public sealed class HoldEndModel(DebtorFormQueries forms, HoldService holds) : SaidPage(forms)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public HoldId HoldId { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await holds.FindAsync(DebtorId, HoldId, ct) is not { } hold)
        {
            return NotFound();
        }

        Input = new() { Until = hold.Until };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        return Answer(await holds.MoveEndAsync(new(DebtorId, HoldId, Input.Until, Input.Reason!), Actor, ct), "Recorded. The next check goes by it.");
    }

    public sealed class Form
    {
        public LocalDate? Until { get; set; }

        public string? Reason { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator() => RuleFor(f => f.Reason).NotEmpty().WithMessage("Say how we know.");
    }
}
