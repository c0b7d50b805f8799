using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

public sealed class PromiseModel(PromiseService promises, PlanAccountQueries accounts) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public DebtorId DebtorId { get; private set; }

    public PlanCandidates Candidates { get; private set; } = null!;

    public IEnumerable<SelectListItem> Accounts => Candidates.Accounts
        .Where(account => account.Owes && !account.IsDisputed)
        .Select(account => new SelectListItem($"{account.Creditor}, {PlanTerm.Ending(account.Number)}: {account.Balance}", account.Id.ToString()));

    public async Task<IActionResult> OnGetAsync(DebtorId debtorId, CancellationToken ct) => await LoadAsync(debtorId, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(DebtorId debtorId, CancellationToken ct)
    {
        if (!await LoadAsync(debtorId, ct)) { return NotFound(); }
        if (!ModelState.IsValid) { return Page(); }

        _ = Money.TryParse(Input.Amount, Candidates.CurrencyOf([Input.Account!.Value]), out var amount);
        var recorded = await promises.RecordAsync(new RecordPromise(debtorId, Input.Account!.Value, amount, Input.DueOn!.Value), User.ToActor(), ct);
        if (recorded.Refusal is { } no) { return this.Refuse(no is FieldRefusal field ? field.Field : string.Empty, no); }

        this.Confirm("The promise is recorded.");
        return LocalRedirect(Url.Page(Links.Debtor, new { debtorId }) ?? Url.Page(Links.Plans)!);
    }

    private async Task<bool> LoadAsync(DebtorId debtorId, CancellationToken ct)
    {
        DebtorId = debtorId;
        if (await accounts.OfDebtorAsync(debtorId, ct) is not { } found) { return false; }

        Candidates = found;
        return true;
    }

    public sealed class Form
    {
        public AccountId? Account { get; set; }

        public string? Amount { get; set; }

        public LocalDate? DueOn { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Account).NotNull().WithMessage("Choose the account it is for.");
            RuleFor(form => form.Amount).Must(text => Money.TryParse(text, Money.DefaultCurrency, out _)).WithMessage("Enter an amount such as 45 or 45.50.");
            RuleFor(form => form.DueOn).NotNull().WithMessage("Enter the day by which they will pay.");
        }
    }
}
