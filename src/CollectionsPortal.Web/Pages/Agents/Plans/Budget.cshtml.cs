using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

public sealed class BudgetModel(AffordabilityQueries statements, PlanRoom room, PlanAccountQueries people, AgencyCalendar calendar) : PageModel
{
    /// <summary>Which version to read; null: the newest.</summary>
    [BindProperty(SupportsGet = true, Name = "v")]
    public int? Revision { get; set; }

    public DebtorId DebtorId { get; private set; }

    public string Person { get; private set; } = string.Empty;

    public StatementView? Statement { get; private set; }

    public IReadOnlyList<StatementVersion> Versions { get; private set; } = [];

    public Room Room { get; private set; } = null!;

    public AgencyDay Today { get; private set; } = null!;

    public bool IsNewest => Versions.Count > 0 && Statement?.Revision == Versions[0].Revision;

    public bool Counts => Statement is { } shown && statements.Counts(shown.TakenOn, Today);

    public async Task<IActionResult> OnGetAsync(DebtorId debtorId, CancellationToken ct)
    {
        if (await people.OfDebtorAsync(debtorId, ct) is not { } found) { return NotFound(); }

        Statement = Revision is { } revision ? await statements.VersionAsync(debtorId, revision, ct) : await statements.NewestAsync(debtorId, ct);
        if (Revision is not null && Statement is null) { return NotFound(); }

        (DebtorId, Person, Today) = (debtorId, found.DebtorName.Full, await calendar.TodayAsync(ct));
        (Versions, Room) = (await statements.VersionsAsync(debtorId, ct), await room.OfAsync(debtorId, null, Statement?.Budget.Currency ?? found.Currency, Today, ct));
        return Page();
    }
}
