using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
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

    /// <summary>Null: that of the currency in which they owe.</summary>
    [BindProperty(SupportsGet = true, Name = "shape")]
    public StatementShape? Asked { get; set; }

    public StatementShape Shape { get; private set; }

    public string Currency => StatementCategories.CurrencyOf(Shape);

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

    /// <summary>The lines for who lives there. Nothing is kept yet, and nothing that was typed is judged.</summary>
    public async Task<IActionResult> OnPostHouseholdAsync(DebtorId debtorId, CancellationToken ct)
    {
        if (!await LoadAsync(debtorId, ct)) { return NotFound(); }

        // Lines move up or down: what was typed is in the form, and the state still has it under the old numbers.
        ModelState.Clear();
        Input.AskHousehold(Form, Shape);
        return Page();
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
        if (!Enum.IsDefined(Form) || (Asked is { } asked && !Enum.IsDefined(asked)) || await people.OfDebtorAsync(debtorId, ct) is not { } found) { return false; }

        (Person, Shape) = (found.DebtorName.Full, Asked ?? (found.Currency == Money.PoundSterling ? StatementShape.UnitedKingdom : StatementShape.UnitedStates));
        return true;
    }
}
