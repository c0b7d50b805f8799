using System.Globalization;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.Pages.Agents.Plans;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Supervisors;

public sealed class RefundModel(LedgerQueries ledger, RefundService refunds, AgencyCalendar calendar) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public LedgerView View { get; private set; } = null!;

    public string Owed => (-View.Balance.Amount).ToString(CultureInfo.InvariantCulture);

    public IEnumerable<SelectListItem> Ways { get; } = Enum.GetValues<PaymentMethod>().Select(way => new SelectListItem(PlanTerm.Of(way), way.ToString()));

    public async Task<IActionResult> OnGetAsync(AccountId accountId, CancellationToken ct)
    {
        if (!await LoadAsync(accountId, ct)) { return NotFound(); }

        Input.On = (await calendar.TodayAsync(ct)).Date;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(AccountId accountId, CancellationToken ct)
    {
        if (!await LoadAsync(accountId, ct)) { return NotFound(); }
        if (!ModelState.IsValid) { return Page(); }

        var given = await refunds.RefundAsync(new(accountId, new Money(Input.Owed, View.Balance.Currency), Input.On!.Value, Input.How!.Value, Input.Reference), User.ToActor(), ct);
        if (given.Refusal is { } no) { return this.Refuse(no is FieldRefusal field ? field.Field : string.Empty, no); }

        this.Confirm("It is written down as given back.");
        return RedirectToPage(Links.Ledger, new { accountId });
    }

    private async Task<bool> LoadAsync(AccountId accountId, CancellationToken ct)
    {
        if (await ledger.GetAsync(accountId, 1, ct) is not { } found) { return false; }

        View = found;
        return true;
    }

    public sealed class Form
    {
        /// <summary>What was seen when the form was opened.</summary>
        public decimal Owed { get; set; }

        public LocalDate? On { get; set; }

        public PaymentMethod? How { get; set; }

        public string? Reference { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Owed).Must(owed => owed > 0 && decimal.Round(owed, Money.Scale) == owed).WithMessage("Open this page again.");
            RuleFor(form => form.On).NotNull().WithMessage("Enter the day on which it was given back.");
            RuleFor(form => form.How).NotNull().WithMessage("Choose how it was given back.");
            RuleFor(form => form.Reference).NotEmpty().WithMessage("Write down its number, so that it can be found again.");
        }
    }
}
