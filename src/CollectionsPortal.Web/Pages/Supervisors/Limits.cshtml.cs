using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Supervisors;

public sealed class LimitsModel(SettingsQueries settings, SettingsService service, LimitTrial trial) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public int Now { get; private set; }

    public LimitTrialResult? Trial { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var profile = await LoadAsync(ct);
        Input = new Form { ContactsPerWeek = profile.ContactsPerWeek, Version = profile.Version };
    }

    /// <summary>Shows what the limit would have done. Nothing is changed.</summary>
    public async Task<IActionResult> OnPostTryAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (ModelState.IsValid)
        {
            Trial = await trial.TryAsync(Input.ContactsPerWeek!.Value, ct);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken ct)
    {
        var profile = await LoadAsync(ct);
        if (!ModelState.IsValid) { return Page(); }

        var done = await service.SaveLimitAsync(Input.ContactsPerWeek!.Value, Input.Version, User.ToActor(), ct);
        if (done.Refusal is { } no) { return this.Refuse(nameof(Input.ContactsPerWeek), no); }

        this.Confirm($"From now on: at most {Input.ContactsPerWeek} contacts with one person in seven days. Before: {profile.ContactsPerWeek}.");
        return RedirectToPage(Links.Limits);
    }

    private async Task<AgencyProfile> LoadAsync(CancellationToken ct)
    {
        var profile = await settings.GetAsync(ct);
        Now = profile.ContactsPerWeek;
        return profile;
    }

    public sealed record Form
    {
        public int? ContactsPerWeek { get; init; }

        public Guid Version { get; init; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator() => RuleFor(form => form.ContactsPerWeek)
            .NotNull().WithMessage("Enter a number.")
            .InclusiveBetween(HouseSettings.MinContactsPerWeek, HouseSettings.MaxContactsPerWeek)
            .WithMessage($"Choose a number from {HouseSettings.MinContactsPerWeek} to {HouseSettings.MaxContactsPerWeek}.");
    }
}
