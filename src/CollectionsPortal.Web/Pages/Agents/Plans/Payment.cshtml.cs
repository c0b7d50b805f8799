using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

public sealed class PaymentModel(PaymentService payments, PlanAccountQueries accounts, AgencyCalendar calendar) : PageModel
{
    [BindProperty]
    public PaymentForm Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public PlanId? Plan { get; set; }

    public DebtorId DebtorId { get; private set; }

    public PlanCandidates Candidates { get; private set; } = null!;

    public IEnumerable<SelectListItem> Methods { get; } = Enum.GetValues<PaymentMethod>().Select(method => new SelectListItem(PlanTerm.Of(method), method.ToString()));

    public IEnumerable<SelectListItem> Accounts => Candidates.Accounts
        .Where(account => account.Owes && (Plan is null || account.Plan == Plan))
        .Select(account => new SelectListItem(
            $"{account.Creditor}, {PlanTerm.Ending(account.Number)}: {account.Balance}{(account.IsDisputed ? " (disputed)" : "")}", account.Id.ToString()))
        .Prepend(new SelectListItem(Plan is null ? "Choose an account" : "They said nothing: as the plan says", string.Empty));

    public async Task<IActionResult> OnGetAsync(DebtorId debtorId, CancellationToken ct)
    {
        if (!await LoadAsync(debtorId, ct)) { return NotFound(); }

        (Input.ReceivedOn, Input.Token) = ((await calendar.TodayAsync(ct)).Date, Guid.NewGuid());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(DebtorId debtorId, CancellationToken ct)
    {
        if (!await LoadAsync(debtorId, ct)) { return NotFound(); }
        if (!ModelState.IsValid) { return Page(); }

        var recorded = await payments.RecordAsync(Input.ToCommand(debtorId, Plan), User.ToActor(), ct);
        if (recorded.Refusal is { } no) { return this.Refuse(no is FieldRefusal field ? field.Field : string.Empty, no); }

        this.Confirm("The payment is recorded.");
        return Plan is { } plan
            ? RedirectToPage(Links.Plan, new { planId = plan })
            : RedirectToPage(Links.Ledger, new { accountId = Input.Account });
    }

    private async Task<bool> LoadAsync(DebtorId debtorId, CancellationToken ct)
    {
        DebtorId = debtorId;
        if (await accounts.OfDebtorAsync(debtorId, ct) is not { } found) { return false; }

        var paid = found.Accounts.Where(account => Input.Account is { Value: > 0 } one ? account.Id == one : account.Plan == Plan).Select(account => account.Id);
        (Candidates, Input.Currency) = (found, found.CurrencyOf([.. paid]));
        return true;
    }
}
