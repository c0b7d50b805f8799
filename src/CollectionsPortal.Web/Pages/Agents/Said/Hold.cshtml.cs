using CollectionsPortal.Domain.Debtors;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents.Said;

public sealed class HoldModel(DebtorFormQueries forms, HoldService holds) : SaidPage(forms)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public void OnGet(HoldKind? kind) => Input = new() { Kind = kind };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var command = new PlaceHold(DebtorId, Input.Kind!.Value, Input.Until, Input.CaseNumber, AccountsOrAll, Said.ToStatement() with { By = Input.By }, Input.Since);
        return Answer(await holds.PlaceAsync(command, Actor, ct), Input.Kind == HoldKind.SupportNeeds ? "Recorded. Everybody who opens their page sees it." : "Recorded. Contact rests.");
    }

    public sealed class Form
    {
        public HoldKind? Kind { get; set; }

        public string? CaseNumber { get; set; }

        public LocalDate? Since { get; set; }

        public LocalDate? Until { get; set; }

        public FactSource By { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator() => RuleFor(f => f.Kind).NotNull().WithMessage("Choose what happened.");
    }
}
