using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CollectionsPortal.Web.Pages.Plan;

/// <summary>The person's own page. It reads; the one thing that can be sent from it closes it.</summary>
public sealed class VisitModel(DebtorPlanQueries plans) : PlanPageModel
{
    private const int PaymentsAtFirst = 4;

    public DebtorPlan Shown { get; private set; } = null!;

    public PlanView Plan => Shown.Plan;

    /// <summary>The last that was paid or is missing, and what comes next: enough for the first look.</summary>
    public IEnumerable<InstalmentLine> FirstPayments => Plan.Instalments.Skip(Math.Max(0, Upcoming - 2)).Take(PaymentsAtFirst);

    /// <summary>How many instalments lie before the next one.</summary>
    private int Upcoming => Plan.Next is { } next ? next.Number - 1 : Plan.Instalments.Count;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (User.PlanLink() is not { } link || await plans.GetAsync(link, ct) is not { } found) { return RedirectToPage(Links.PlanClosed); }

        Shown = found;
        Speak(found.Plan.Language);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.EndPlanVisitAsync();
        return RedirectToPage(Links.PlanClosed, new { lang = Lang });
    }
}
