using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

/// <summary>Plans to choose from. All by post, so that no amount stands in an address.</summary>
public sealed class OffersModel(OfferQueries offers, PlanRoom room, PlanAccountQueries accounts, AgencyCalendar calendar) : PageModel
{
    private const int DaysToPayday = 14;

    [BindProperty]
    public OffersForm Input { get; set; } = new();

    public DebtorId DebtorId { get; private set; }

    public PlanCandidates Candidates { get; private set; } = null!;

    public Room Room { get; private set; } = null!;

    public OfferSet? Offers { get; private set; }

    /// <summary>Whether the person at the desk may take one that is more than fits, with a reason.</summary>
    public bool MayAllow => User.ToActor().IsSupervisor;

    public IEnumerable<SelectListItem> Rhythms { get; } = PlanTerm.Rhythms;

    public async Task<IActionResult> OnGetAsync(DebtorId debtorId, CancellationToken ct)
    {
        if (!await LoadAsync(debtorId, ct)) { return NotFound(); }

        Input.Rhythm = PlanRhythm.Monthly;
        Input.FirstDueOn = (await calendar.TodayAsync(ct)).Date.PlusDays(DaysToPayday);
        Input.Accounts = [.. Candidates.Accounts.Where(account => account.CanBePlanned).Select(account => account.Id)];
        if (Input.Accounts.Count > 0 && await offers.OfAsync(Input.ToQuestion(debtorId), ct) is { Refusal: null, Value: var found }) { Offers = found; }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(DebtorId debtorId, CancellationToken ct)
    {
        if (!await LoadAsync(debtorId, ct)) { return NotFound(); }
        if (!ModelState.IsValid) { return Page(); }

        var found = await offers.OfAsync(Input.ToQuestion(debtorId), ct);
        if (found.Refusal is { } no) { return this.Refuse(PlanTerm.FieldOf(no), no); }

        Offers = found.Value;
        return Page();
    }

    /// <summary>The figures alone, for the slider.</summary>
    public async Task<IActionResult> OnPostFiguresAsync(DebtorId debtorId, CancellationToken ct)
    {
        if (!await LoadAsync(debtorId, ct)) { return NotFound(); }

        var found = ModelState.IsValid ? await offers.OfAsync(Input.ToQuestion(debtorId), ct) : (Result<OfferSet>?)null;
        return Partial("_OfferFigures", (found is { Refusal: null } fine ? fine.Value.Chosen : null, found?.Refusal?.Message));
    }

    private async Task<bool> LoadAsync(DebtorId debtorId, CancellationToken ct)
    {
        DebtorId = debtorId;
        if (await accounts.OfDebtorAsync(debtorId, ct) is not { } found) { return false; }

        (Candidates, Input.Currency) = (found, found.CurrencyOf(Input.Accounts));
        Room = await room.OfAsync(debtorId, null, Input.Currency, await calendar.TodayAsync(ct), ct);
        return true;
    }
}
