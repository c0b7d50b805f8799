using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CollectionsPortal.Web.Pages.Agents.Said;

public sealed class MediaModel(DebtorFormQueries forms, PreferenceService preferences) : SaidPage(forms)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public void OnGet(bool only) => Input = new() { Only = only, Media = [only ? ContactChannel.Email : ContactChannel.Call] };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var result = Input.Only
            ? await preferences.OnlyMediaAsync(new(DebtorId, Input.Media, Said.ToStatement()), Actor, ct)
            : await preferences.StopMediaAsync(new(DebtorId, Input.Media, Input.Clarified, Said.ToStatement()), Actor, ct);
        return Answer(result, "Recorded. We keep to it from now on.");
    }

    protected override string FieldOf(string field) => field == "Allowed" ? "Input.Media" : base.FieldOf(field);

    public sealed class Form
    {
        /// <summary>The media chosen are the only ones left; otherwise they are the ones to stop.</summary>
        public bool Only { get; set; }

        public List<ContactChannel> Media { get; set; } = [];

        public bool Clarified { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator() => RuleFor(f => f.Media).NotEmpty().WithMessage("Choose at least one.");
    }
}
