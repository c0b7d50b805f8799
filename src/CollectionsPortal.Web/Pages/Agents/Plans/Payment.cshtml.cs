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

public sealed class PaymentModel(PaymentService payments, PaymentDesk desk, PlanAccountQueries accounts, AgencyCalendar calendar) : PageModel
{
    [BindProperty]
    public PaymentForm Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public PlanId? Plan { get; set; }

    public DebtorId DebtorId { get; private set; }

    public PlanCandidates Candidates { get; private set; } = null!;

    /// <summary>What each debt would get; null: nobody asked.</summary>
    public PaymentPreview? Preview { get; private set; }

    public IEnumerable<SelectListItem> Methods { get; } = Enum.GetValues<PaymentMethod>().Select(method => new SelectListItem(PlanTerm.Of(method), method.ToString()));

    public IReadOnlyList<PlanCandidate> Payable => [.. Candidates.Accounts.Where(account => account.Owes && (Plan is null || account.Plan == Plan))];

    public IEnumerable<SelectListItem> Splits => Enum.GetValues<PaymentSplitChoice>()
        .Where(choice => Plan is not null || choice != PaymentSplitChoice.AsPlanned)
        .Where(choice => Payable.Count > 1 || choice is PaymentSplitChoice.AsPlanned or PaymentSplitChoice.One)
        .Select(choice => new SelectListItem(PlanTerm.Of(choice), choice.ToString()));

    public IEnumerable<SelectListItem> Accounts => Payable.Select(account => new SelectListItem(NameOf(account), account.Id.ToString())).Prepend(new SelectListItem("Choose an account", string.Empty));

    public static string NameOf(PlanCandidate account)
        => $"{account.Creditor}, {PlanTerm.Ending(account.Number)}: {account.Balance}{(account.IsDisputed ? " (disputed)" : "")}";

    public async Task<IActionResult> OnGetAsync(DebtorId debtorId, CancellationToken ct)
    {
        if (!await LoadAsync(debtorId, ct)) { return NotFound(); }

        (Input.ReceivedOn, Input.Token) = ((await calendar.TodayAsync(ct)).Date, Guid.NewGuid());
        Input.Split = Plan is not null ? PaymentSplitChoice.AsPlanned : Payable.Count == 1 ? PaymentSplitChoice.One : null;
        Input.Account = Payable is [var only] ? only.Id : null;
        return Page();
    }

    public async Task<IActionResult> OnPostPreviewAsync(DebtorId debtorId, CancellationToken ct)
    {
        if (!await LoadAsync(debtorId, ct)) { return NotFound(); }
        if (ModelState.IsValid) { Preview = await desk.PreviewAsync(Input, debtorId, Plan, Payable, ct); }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(DebtorId debtorId, CancellationToken ct)
    {
        if (!await LoadAsync(debtorId, ct)) { return NotFound(); }
        if (!ModelState.IsValid) { return Page(); }

        var parts = await desk.PartsAsync(Input, debtorId, Plan, ct);
        if (parts.Refusal is { } unparted) { return Refuse(unparted); }

        var recorded = await payments.RecordAsync(Input.ToCommand(debtorId, Plan, parts.Value), User.ToActor(), ct);
        if (recorded.Refusal is { } no) { return Refuse(no); }

        this.Confirm("The payment is recorded.");
        return Plan is { } plan ? RedirectToPage(Links.Plan, new { planId = plan })
            : Input.Split == PaymentSplitChoice.One ? RedirectToPage(Links.Ledger, new { accountId = Input.Account })
            : RedirectToPage(Links.Debtor, new { debtorId });
    }

    /// <summary>What is wrong with the parts stands where they were chosen.</summary>
    private PageResult Refuse(Refusal no) => this.Refuse(no is not FieldRefusal field ? string.Empty : field.Field == nameof(Input.Parts) ? nameof(Input.Split) : field.Field, no);

    private async Task<bool> LoadAsync(DebtorId debtorId, CancellationToken ct)
    {
        DebtorId = debtorId;
        if (await accounts.OfDebtorAsync(debtorId, ct) is not { } found) { return false; }

        Candidates = found;
        Input.Currency = found.CurrencyOf([.. Payable.Where(account => Input.Split != PaymentSplitChoice.One || account.Id == Input.Account).Select(account => account.Id)]);
        foreach (var account in Payable) { Input.Parts.TryAdd(account.Id.ToString(), null); }

        return true;
    }
}
