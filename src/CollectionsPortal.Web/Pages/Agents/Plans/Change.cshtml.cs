using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

/// <summary>Changes a plan together with the person: first the schedule is shown, then it is agreed.</summary>
public sealed class ChangeModel(PlanDesk desk, PlanChanges changes) : PageModel
{
    [BindProperty]
    public ChangeForm Input { get; set; } = new();

    public PlanOnDesk Desk { get; private set; } = null!;

    public PlanChangePreview? Preview { get; private set; }

    /// <summary>The form was changed after its schedule was shown.</summary>
    public bool Changed { get; private set; }

    public static IEnumerable<SelectListItem> TokenRhythms { get; } = [.. PlanTerm.Rhythms.Where(rhythm => rhythm.Value != nameof(PlanRhythm.TwiceAMonth))];

    public IEnumerable<SelectListItem> Ways { get; } = [.. new[] { AgreedThrough.Phone, AgreedThrough.InPerson, AgreedThrough.Writing }
        .Select(through => new SelectListItem(LifeTerm.Of(through), through.ToString()))];

    /// <summary>Whether the person at the desk may let a plan take more than fits.</summary>
    public bool MayAllow => User.ToActor().IsSupervisor;

    public IEnumerable<SelectListItem> Open => Desk.View.Instalments.Where(line => line.State != InstalmentState.Paid)
        .Select(line => new SelectListItem(FormattableString.Invariant($"{line.DueOn:ddd d MMM uuuu}: {line.Outstanding}"), $"{line.Number}"));

    public async Task<IActionResult> OnGetAsync(PlanId planId, PlanChangeKind how, CancellationToken ct)
    {
        if (!Enum.IsDefined(how) || !await LoadAsync(planId, ct)) { return NotFound(); }

        var today = Desk.View.Today;
        Input = new ChangeForm
        {
            Currency = Input.Currency,
            How = how,
            Token = Guid.NewGuid(),
            Rhythm = how == PlanChangeKind.TokenPayments && Desk.View.Rhythm == PlanRhythm.TwiceAMonth ? PlanRhythm.EveryTwoWeeks : Desk.View.Rhythm,
            FirstDueOn = Desk.View.Next?.DueOn ?? today.PlusDays(7),
            Until = today.PlusMonths(1),
            ReviewOn = today.PlusMonths(3),
            Number = how == PlanChangeKind.DateMoved ? Open.FirstOrDefault()?.Value : null,
        };
        return Page();
    }

    public Task<IActionResult> OnPostPreviewAsync(PlanId planId, CancellationToken ct) => ShowAsync(planId, ct);

    public async Task<IActionResult> OnPostAgreeAsync(PlanId planId, CancellationToken ct)
    {
        Changed = ModelState.IsValid && Input.Seen != Input.Fingerprint;
        if (!ModelState.IsValid || Changed || !await LoadAsync(planId, ct)) { return await ShowAsync(planId, ct); }

        var command = new ChangePlan(planId, Input.ToChange(), Input.Token) { Through = Input.Through, Words = Input.Words, AllowedBecause = Input.AllowedBecause };
        var changed = await changes.ChangeAsync(command, User.ToActor(), ct);
        if (changed.Refusal is { } no) { return Refused(no); }

        this.Confirm("The plan is changed. This is the new version.");
        return RedirectToPage(Links.Plan, new { planId = changed.Value });
    }

    private async Task<IActionResult> ShowAsync(PlanId planId, CancellationToken ct)
    {
        if (!await LoadAsync(planId, ct)) { return NotFound(); }
        if (!ModelState.IsValid) { return Page(); }

        var made = await changes.PreviewAsync(planId, Input.ToChange(), ct);
        if (made.Refusal is { } no) { return Refused(no); }

        Preview = made.Value;
        Input.Seen = Input.Fingerprint;
        Speak(made.Value);
        return Page();
    }

    /// <summary>The agent's own words stay; the portal's follow the schedule.</summary>
    private void Speak(PlanChangePreview preview)
    {
        var made = PlanSpoken.Sentence(preview, Input.To);
        if (!PlanSpoken.IsOwn(Input.Words, Input.MadeWords)) { Input.Words = made; }

        Input.MadeWords = made;
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Words)}");
    }

    /// <summary>Beside its field, where the form of this change has it.</summary>
    private PageResult Refused(Refusal no) => this.Refuse(PlanTerm.FieldOf(no) is var field && FieldsOf(Input.How).Contains(field) ? field : string.Empty, no);

    private static string[] FieldsOf(PlanChangeKind how) =>
    [
        nameof(ChangeForm.Words), nameof(ChangeForm.Through), nameof(ChangeForm.AllowedBecause),
        .. how switch
        {
            PlanChangeKind.DateMoved => [nameof(ChangeForm.Number), nameof(ChangeForm.To)],
            PlanChangeKind.TermsChanged => [nameof(ChangeForm.Rhythm), nameof(ChangeForm.FirstDueOn), nameof(ChangeForm.OtherDay), nameof(ChangeForm.Amount), nameof(ChangeForm.Number)],
            PlanChangeKind.Paused => [nameof(ChangeForm.Until)],
            PlanChangeKind.TokenPayments => [nameof(ChangeForm.Amount), nameof(ChangeForm.Rhythm), nameof(ChangeForm.FirstDueOn), nameof(ChangeForm.ReviewOn)],
            PlanChangeKind.NoPayments => [nameof(ChangeForm.ReviewOn)],
            _ => Array.Empty<string>(),
        },
    ];

    private async Task<bool> LoadAsync(PlanId planId, CancellationToken ct)
    {
        if (await desk.GetAsync(planId, ct) is not { } found) { return false; }

        (Desk, Input.Currency) = (found, found.View.Total.Currency);
        return true;
    }
}
