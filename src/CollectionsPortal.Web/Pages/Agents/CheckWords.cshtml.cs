using CollectionsPortal.Compliance.Language;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Web.Pages.Agents.Words;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>Reads a text before it leaves. Nothing of it is stored or logged.</summary>
public sealed class CheckWordsModel(SettingsQueries settings) : PageModel
{
    [BindProperty]
    public CheckWordsForm Input { get; set; } = new();

    /// <summary>In the order of the text, what is missing last; null until a text was read.</summary>
    public IReadOnlyList<LanguageFinding>? Findings { get; private set; }

    /// <summary>The text, with the places of the findings.</summary>
    public IReadOnlyList<MarkedRun> Marked { get; private set; } = [];

    /// <summary>That it is written in another language than the one chosen; null where it is not, or too short to tell.</summary>
    public string? OtherLanguage { get; private set; }

    public void OnGet()
    {
    }

    public async Task OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return;
        }

        var agency = (await settings.GetAsync(ct)).Name;
        Findings = OutgoingLanguage.Check(Input.Text!, Input.ToContext(agency.Length == 0 ? null : agency));
        Marked = MarkedRun.Of(Input.Text!, Findings);
        OtherLanguage = CheckWordsWords.Differs(Input.Language, OutgoingLanguage.LanguageOf(Input.Text!));
    }

    public sealed class FormValidator : AbstractValidator<CheckWordsForm>
    {
        public FormValidator()
        {
            RuleFor(f => f.Text).NotEmpty().WithMessage("Write or paste the text first.");
            RuleFor(f => f.Text).MaximumLength(CheckWordsForm.MaxLength).WithMessage($"A text has at most {CheckWordsForm.MaxLength} characters here.");
            RuleFor(f => f.As).NotNull().WithMessage("Choose as what it leaves.");
        }
    }
}
