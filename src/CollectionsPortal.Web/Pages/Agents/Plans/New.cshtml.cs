using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

public sealed partial class NewModel(PlanService plans, PlanDrafts drafts, PlanCeiling ceiling, PlanAccountQueries accounts, AgencyCalendar calendar) : PageModel
{
    public const int MostSteps = PlanParts.Stepped.MostSteps;

    /// <summary>Each month its own.</summary>
    public const int MostSeasons = 12;

    [BindProperty]
    public NewPlanForm Input { get; set; } = new();

    public DebtorId DebtorId { get; private set; }

    public PlanCandidates Candidates { get; private set; } = null!;

    public PlanPreview? Preview { get; private set; }

    /// <summary>The form was changed after its schedule was shown.</summary>
    public bool Changed { get; private set; }

    /// <summary>It takes more than what is left, or nobody knows what is left.</summary>
    public bool Above { get; private set; }

    public bool MayAllow => User.ToActor().IsSupervisor;

    public async Task<IActionResult> OnGetAsync(DebtorId debtorId, CancellationToken ct)
    {
        if (!await LoadAsync(debtorId, ct)) { return NotFound(); }

        Input.Rhythm = PlanRhythm.Monthly;
        Input.Accounts = [.. Candidates.Accounts.Where(account => account.CanBePlanned).Select(account => account.Id)];
        return Page();
    }

    /// <summary>One more row for a step. Nothing that was typed is judged yet.</summary>
    public Task<IActionResult> OnPostStepAsync(DebtorId debtorId, CancellationToken ct) => AddRowAsync(debtorId, Input.Steps, MostSteps, ct);

    /// <summary>One more row for months with an amount of their own.</summary>
    public Task<IActionResult> OnPostSeasonAsync(DebtorId debtorId, CancellationToken ct) => AddRowAsync(debtorId, Input.Seasons, MostSeasons, ct);

    public Task<IActionResult> OnPostPreviewAsync(DebtorId debtorId, CancellationToken ct) => ShowAsync(debtorId, ct);

    public async Task<IActionResult> OnPostAgreeAsync(DebtorId debtorId, CancellationToken ct)
        => await ActAsync(debtorId, (command, actor) => plans.AgreeAsync(command, actor, ct), Links.Plan, "The plan is agreed.", ct);

    /// <summary>They want to think it over.</summary>
    public async Task<IActionResult> OnPostDraftAsync(DebtorId debtorId, CancellationToken ct)
        => await ActAsync(debtorId, (command, actor) => drafts.KeepAsync(command, actor, ct), Links.PlanDraft, "Kept as a draft. Nothing is due on it.", ct);

    private async Task<IActionResult> AddRowAsync<TRow>(DebtorId debtorId, List<TRow> rows, int most, CancellationToken ct)
        where TRow : new()
    {
        if (!await LoadAsync(debtorId, ct)) { return NotFound(); }

        ModelState.Clear();
        if (rows.Count < most) { rows.Add(new TRow()); }

        return Page();
    }

    private async Task<IActionResult> ActAsync(
        DebtorId debtorId, Func<AgreePlan, Actor, Task<Result<PlanId>>> act, string next, string done, CancellationToken ct)
    {
        Changed = ModelState.IsValid && Input.Seen != Input.Fingerprint;
        if (!ModelState.IsValid || Changed || !await LoadAsync(debtorId, ct)) { return await ShowAsync(debtorId, ct); }

        var made = await act(Input.ToCommand(debtorId), User.ToActor());
        if (made.Refusal is { } no)
        {
            // Shown with its schedule, where there still is one.
            return no is AboveSurplus or StatementNeeded or LeaveNeedsReason ? await ShowAsync(debtorId, ct) : Refused(no);
        }

        this.Confirm(done);
        return RedirectToPage(next, new { planId = made.Value });
    }

    private async Task<IActionResult> ShowAsync(DebtorId debtorId, CancellationToken ct)
    {
        if (!await LoadAsync(debtorId, ct)) { return NotFound(); }
        if (!ModelState.IsValid) { return Page(); }

        var command = Input.ToCommand(debtorId);
        var preview = await plans.PreviewAsync(command, ct);
        if (preview.Refusal is { } no) { return Refused(no); }

        (Preview, Input.Seen, Input.Token) = (preview.Value, Input.Fingerprint, Guid.NewGuid());
        Speak(preview.Value, command.Terms);
        var today = await calendar.TodayAsync(ct);
        var ground = await ceiling.CheckAsync(debtorId, preview.Value.AMonth, null, User.ToActor(), Input.AllowedBecause, today, ct);
        Above = ground.Refusal is not null || ground.Value.AllowedBy is not null;
        return ground.Refusal is { } above ? Refused(above) : Page();
    }

    private void Speak(PlanPreview preview, PlanTerms terms)
    {
        var made = PlanSpoken.Sentence(preview, terms);
        if (!Input.HasOwnWords) { Input.Words = made; }

        Input.MadeWords = made;
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Words)}");
    }

    private PageResult Refused(Refusal no) => this.Refuse(PlanTerm.FieldOf(no), no);

    private async Task<bool> LoadAsync(DebtorId debtorId, CancellationToken ct)
    {
        DebtorId = debtorId;
        if (await accounts.OfDebtorAsync(debtorId, ct) is not { } found) { return false; }

        (Candidates, Input.Currency) = (found, found.CurrencyOf(Input.Accounts));
        if (Input.Steps.Count == 0) { Input.Steps.Add(new StepRow()); }
        if (Input.Seasons.Count == 0) { Input.Seasons.Add(new SeasonRow()); }

        Input.Places.AddRange(Choosable.Where(account => !Input.Places.Exists(place => place.Account == account.Id)).Select(account => new AccountPlace { Account = account.Id }));
        return true;
    }
}
