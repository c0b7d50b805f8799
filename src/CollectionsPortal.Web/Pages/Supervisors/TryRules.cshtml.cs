using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Examples;
using CollectionsPortal.Compliance.Facts.Json;
using CollectionsPortal.Domain.Contacts;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Supervisors;

/// <summary>The rules without a person behind them: the law's own examples, or facts that somebody types. Nothing is stored.</summary>
public sealed class TryRulesModel(ComplianceEngine engine) : PageModel
{
    /// <summary>The key of the example to begin with.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Example { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>What was loaded; null once the facts are the reader's own.</summary>
    public OfficialExample? Loaded { get; private set; }

    public Decision? Decision { get; private set; }

    public IEnumerable<RuleLine> Telling => Lines.Where(line => line.Result >= RuleResult.Warn);

    public IEnumerable<RuleLine> Quiet => Lines.Where(line => line.Result is RuleResult.Pass);

    private IReadOnlyList<RuleLine> Lines => Decision is null ? [] : RuleLine.All(Decision);

    public IActionResult OnGet()
    {
        Loaded = Example is null ? OfficialExample.All[0] : OfficialExample.Find(Example);
        if (Loaded is null) { return NotFound(); }

        Input = new Form { Facts = FactsJson.Write(Loaded.Facts) };
        Decision = engine.Decide(Loaded.Facts);
        return Page();
    }

    public void OnPost()
    {
        if (!ModelState.IsValid) { return; }

        var reading = FactsJson.Read(Input.Facts!);
        if (reading.Problem is { } problem)
        {
            ModelState.AddModelError("Input.Facts", problem.Field.Length == 0 ? problem.Message : $"{problem.Field}: {problem.Message}");
            return;
        }

        Decision = engine.Decide(reading.Facts!);
    }

    public sealed record Form
    {
        public string? Facts { get; init; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        /// <summary>Far more than the longest history needs.</summary>
        private const int MaxLength = 200_000;

        public FormValidator()
        {
            RuleFor(form => form.Facts).NotEmpty().WithMessage("Put the facts of a contact here, or load an example.");
            RuleFor(form => form.Facts).MaximumLength(MaxLength).WithMessage("These are too many facts for this page. The command check-contact takes any number.");
        }
    }
}
