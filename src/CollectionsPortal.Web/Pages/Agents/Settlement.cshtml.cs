using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settlements;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents;

public sealed class SettlementModel(DebtorFormQueries forms, SettlementQueries queries, SettlementService settlements, SettlementAcceptance acceptance) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DebtorId DebtorId { get; set; }

    [BindProperty(SupportsGet = true)]
    public SettlementId SettlementId { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public DebtorForm Debtor { get; private set; } = null!;

    public SettlementLine Line { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) { return NotFound(); }

        Input.FirstDueOn = Line.FirstDueOn;
        return Page();
    }

    public Task<IActionResult> OnPostOfferAsync(CancellationToken ct)
        => ActAsync(() => settlements.OfferAsync(DebtorId, SettlementId, User.ToActor(), ct), "Written down: they know of it.", ct);

    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken ct)
        => ActAsync(() => settlements.WithdrawAsync(new(DebtorId, SettlementId, Input.Reason ?? string.Empty), User.ToActor(), ct), "It is withdrawn.", ct);

    public Task<IActionResult> OnPostAcceptAsync(CancellationToken ct) => ActAsync(() => AcceptAsync(ct), "Agreed. It is a plan now.", ct);

    private async Task<Result> AcceptAsync(CancellationToken ct)
    {
        if (Input.FirstDueOn is not { } first) { return new FieldRefusal(nameof(Form.FirstDueOn), "Choose the day of the first payment."); }

        var command = new AcceptSettlement(DebtorId, SettlementId, first, Input.Through, Input.Words ?? string.Empty, Input.AllowedBecause);
        return (await acceptance.AcceptAsync(command, User.ToActor(), ct)).Refusal is { } no ? no : Result.Done;
    }

    private async Task<IActionResult> ActAsync(Func<Task<Result>> act, string done, CancellationToken ct)
    {
        if (!await LoadAsync(ct)) { return NotFound(); }
        if (!ModelState.IsValid) { return Page(); }

        if ((await act()).Refusal is { } no)
        {
            var field = no is FieldRefusal { Field: var named } && typeof(Form).GetProperty(named) is not null && (named != nameof(Form.AllowedBecause) || User.ToActor().IsSupervisor) ? named : string.Empty;
            return this.Refuse(field, no);
        }

        this.Confirm(done);
        return RedirectToPage(new { DebtorId, SettlementId });
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await forms.FindAsync(DebtorId, ct) is not { } debtor || await queries.FindAsync(SettlementId, ct) is not { } line || line.Debtor != DebtorId) { return false; }

        (Debtor, Line) = (debtor, line);
        return true;
    }

    public sealed class Form
    {
        public LocalDate? FirstDueOn { get; set; }

        public AgreedThrough Through { get; set; }

        public string? Words { get; set; }

        public string? AllowedBecause { get; set; }

        public string? Reason { get; set; }
    }
}
