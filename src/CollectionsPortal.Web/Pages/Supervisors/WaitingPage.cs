using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Settlements;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Supervisors;

/// <summary>Settlements that wait for a decision, without anything of the person: administrators see no debtor.</summary>
public abstract class WaitingPage(SettlementQueries queries) : PageModel
{
    public Page<SettlementLine> List { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct, int p = 1) => List = await queries.WaitingAsync(p, ct);
}

/// <summary>Allows or declines one of them.</summary>
public abstract class DecisionPage(SettlementQueries queries, SettlementService settlements) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public SettlementId SettlementId { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public SettlementLine Line { get; private set; } = null!;

    /// <summary>Where the others wait.</summary>
    public abstract string Waiting { get; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostApproveAsync(CancellationToken ct) => DecideAsync(approve: true, ct);

    public Task<IActionResult> OnPostDeclineAsync(CancellationToken ct) => DecideAsync(approve: false, ct);

    private async Task<IActionResult> DecideAsync(bool approve, CancellationToken ct)
    {
        if (!await LoadAsync(ct)) { return NotFound(); }

        if ((await settlements.DecideAsync(new(SettlementId, approve, Input.Reason ?? string.Empty), User.ToActor(), ct)).Refusal is { } no)
        {
            return this.Refuse(no is FieldRefusal { Field: var field } ? field : string.Empty, no);
        }

        this.Confirm(approve ? "Allowed. The agent can offer it." : "Declined.");
        return RedirectToPage(Waiting);
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await queries.FindAsync(SettlementId, ct) is not { } line) { return false; }

        Line = line;
        return true;
    }

    public sealed class Form
    {
        public string? Reason { get; set; }
    }
}
