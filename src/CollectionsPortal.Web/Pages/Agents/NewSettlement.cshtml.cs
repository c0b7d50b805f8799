using System.Globalization;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Settlements;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.Pages.Agents.Plans;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents;

public sealed class NewSettlementModel(DebtorFormQueries forms, SettlementService settlements, AgencyCalendar calendar, IOptions<SettlementOptions> options) : PageModel
{
    /// <summary>What the form proposes for thinking and for the first payment.</summary>
    private const int ProposedDays = 30;

    [BindProperty(SupportsGet = true)]
    public DebtorId DebtorId { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public DebtorForm Debtor { get; private set; } = null!;

    public IEnumerable<AccountChoice> Open => Debtor.Accounts.Where(account => account.Status == AccountStatus.Open);

    /// <summary>Of the accounts chosen.</summary>
    public string Currency => Currencies.OfAll(Open.Where(account => Input.Accounts.Contains(account.Id)).Select(account => account.Balance))
        ?? Currencies.OfAll(Open.Select(account => account.Balance)) ?? Money.DefaultCurrency;

    public SettlementOptions Options { get; private set; } = null!;

    public static IEnumerable<SelectListItem> Rhythms
        => new[] { PlanRhythm.Monthly, PlanRhythm.EveryFourWeeks, PlanRhythm.EveryTwoWeeks, PlanRhythm.Weekly }.Select(r => new SelectListItem(PlanTerm.Of(r), r.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) { return NotFound(); }

        var proposed = (await calendar.TodayAsync(ct)).Date.PlusDays(ProposedDays);
        Input = new() { Accounts = [.. Open.Select(a => a.Id)], ExpiresOn = proposed, FirstDueOn = proposed, Payments = "1", Rhythm = PlanRhythm.Monthly };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) { return NotFound(); }
        if (!ModelState.IsValid) { return Page(); }

        var asked = await settlements.AskAsync(Input.ToCommand(DebtorId, Currency), User.ToActor(), ct);
        if (asked.Refusal is { } no) { return this.Refuse(no is FieldRefusal { Field: var field } ? field : string.Empty, no); }

        this.Confirm("Written down.");
        return RedirectToPage(Links.Settlement, new { DebtorId, settlementId = asked.Value });
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await forms.FindAsync(DebtorId, ct) is not { } debtor) { return false; }

        (Debtor, Options) = (debtor, options.Value.As((await calendar.TodayAsync(ct)).Terms));
        return true;
    }

    public sealed class Form
    {
        public List<AccountId> Accounts { get; set; } = [];

        public string? Amount { get; set; }

        public string? Payments { get; set; }

        public PlanRhythm Rhythm { get; set; }

        public LocalDate? FirstDueOn { get; set; }

        public LocalDate? ExpiresOn { get; set; }

        public string? Wish { get; set; }

        public AskSettlement ToCommand(DebtorId debtor, string currency)
        {
            _ = Money.TryParse(Amount, currency, out var amount);
            return new(debtor, Accounts, amount, int.Parse(Payments!.Trim(), CultureInfo.InvariantCulture), Rhythm, FirstDueOn!.Value, ExpiresOn!.Value, Wish);
        }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(f => f.Accounts).NotEmpty().WithMessage("Choose at least one account.");
            RuleFor(f => f.Amount).Must(text => Money.TryParse(text, Money.DefaultCurrency, out _)).WithMessage("Enter an amount such as 800 or 845.50.");
            RuleFor(f => f.Payments).Must(text => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out _)).WithMessage("Enter a whole number.");
            RuleFor(f => f.FirstDueOn).NotNull().WithMessage("Choose the day of the first payment.");
            RuleFor(f => f.ExpiresOn).NotNull().WithMessage("Choose the last day for a yes.");
        }
    }
}
