using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

public sealed class NewBudgetModel(AffordabilityService service, AffordabilityQueries statements, PlanAccountQueries people, AgencyCalendar calendar) : PageModel
{
    [BindProperty]
    public NewBudgetForm Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "form")]
    public StatementForm Form { get; set; }

    [BindProperty(SupportsGet = true, Name = "shape")]
    public StatementShape Shape { get; set; }

    public DebtorId DebtorId { get; private set; }

    public string Person { get; private set; } = string.Empty;

    public async Task<IActionResult> OnGetAsync(DebtorId debtorId, CancellationToken ct)
    {
        if (!await LoadAsync(debtorId, ct)) { return NotFound(); }

        Input.Ask(Form, Shape, await statements.NewestAsync(debtorId, ct));
        Input.TakenOn = (await calendar.TodayAsync(ct)).Date;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(DebtorId debtorId, CancellationToken ct)
    {
        if (!await LoadAsync(debtorId, ct)) { return NotFound(); }
        if (!ModelState.IsValid) { return Page(); }

        var recorded = await service.RecordAsync(Input.ToCommand(debtorId, Form, Shape), User.ToActor(), ct);
        if (recorded.Refusal is { } no) { return this.Refuse(FieldOf(no), no); }

        this.Confirm("Kept as a new version.");
        return RedirectToPage(Links.Budget, new { debtorId });
    }

    /// <summary>What is wrong with the lines as a whole is said at the first of them.</summary>
    private static string FieldOf(Refusal no) => no switch
    {
        FieldRefusal { Field: nameof(RecordStatement.Lines) } => "Input.Lines[0].Amount",
        FieldRefusal field => field.Field,
        _ => string.Empty,
    };

    private async Task<bool> LoadAsync(DebtorId debtorId, CancellationToken ct)
    {
        DebtorId = debtorId;
        if (!Enum.IsDefined(Form) || !Enum.IsDefined(Shape) || await people.OfDebtorAsync(debtorId, ct) is not { } found) { return false; }

        Person = found.DebtorName.Full;
        return true;
    }
}
