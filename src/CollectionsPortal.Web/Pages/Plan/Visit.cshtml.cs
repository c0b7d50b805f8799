using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Plan;

/// <summary>The person's own page. It reads; the one thing that can be sent from it closes it.</summary>
public sealed class VisitModel(DebtorPlanQueries plans, FreeHelp help, IClock clock) : PlanPageModel
{
    public const int ContactsAtFirst = 8;

    private const int PaymentsAtFirst = 4;

    public DebtorPlan Shown { get; private set; } = null!;

    public PlanView Plan => Shown.Plan;

    public IEnumerable<HelpPlace> Help => help.For(Shown.Home);

    /// <summary>By the clock at their home, which the contacts go by.</summary>
    public LocalDate LocalToday => clock.GetCurrentInstant().InZone(Shown.Zone).Date;

    /// <summary>Something is to be paid, now or later.</summary>
    public bool IsToPay => Plan.Status == PlanStatus.Active && Plan.Kind != PlanKind.Nil && !Shown.Rest.IsWhole;

    /// <summary>What rests is neither next nor missing.</summary>
    public IEnumerable<InstalmentLine> Payments => Shown.Rest.IsWhole
        ? Plan.Instalments.Select(line => line.State == InstalmentState.Paid ? line : line with { State = InstalmentState.Later })
        : Plan.Instalments;

    /// <summary>The last that was paid or is missing, and what comes next: enough for the first look.</summary>
    public IReadOnlyList<InstalmentLine> FirstPayments => [.. Payments.Skip(Math.Max(0, Upcoming - 2)).Take(PaymentsAtFirst)];

    /// <summary>By which clock times of day are meant.</summary>
    public string Clock
    {
        get
        {
            var zone = Text.Office.NameOf(Shown.Zone);
            return Shown.IsHomeZone ? Text.Reach.AtHome(zone) : Text.Reach.AtOffice(zone);
        }
    }

    /// <summary>How many instalments lie before the next one.</summary>
    private int Upcoming => Plan.Next is { } next ? next.Number - 1 : Plan.Instalments.Count;

    public IReadOnlyList<AddedLine> AddedTo(AccountId account) => [.. Shown.Added.Where(line => line.Account == account)];

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
        return RedirectToPage(Links.PlanClosed, new { lang = Lang, size = Size });
    }
}
