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
    /// <summary>The example that stands for all: seven calls in seven days.</summary>
    private const string First = "14b2i-1-i";

    /// <summary>The key of the example to begin with.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Example { get; set; }

    /// <summary>Which of its cases, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "case")]
    public int Number { get; set; } = 1;

    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>What was loaded; null once the facts are the reader's own.</summary>
    public OfficialExample? Loaded { get; private set; }

    public ExampleCase? Case { get; private set; }

    /// <summary>What is answered to the case, and whether that is what the official text says.</summary>
    public ExampleAnswer? Answer { get; private set; }

    public Decision? Decision { get; private set; }

    /// <summary>Words and deadlines are shown; the facts of a contact can be changed too.</summary>
    public bool AsksContact => Case is null or ContactCase;

    /// <summary>By the section of the regulation.</summary>
    public static IEnumerable<IGrouping<string, OfficialExample>> Sections { get; } =
        [.. OfficialExample.All.GroupBy(example => $"1006.{string.Concat(example.Number.TakeWhile(char.IsAsciiDigit))}")];

    public IEnumerable<RuleLine> Telling => Lines.Where(line => line.Result >= RuleResult.Warn);

    public IEnumerable<RuleLine> Quiet => Lines.Where(line => line.Result is RuleResult.Pass);

    private IReadOnlyList<RuleLine> Lines => Decision is null ? [] : RuleLine.All(Decision);

    public IActionResult OnGet()
    {
        Loaded = OfficialExample.Find(Example ?? First);
        Case = Loaded?.Cases.ElementAtOrDefault(Number - 1);
        if (Case is null) { return NotFound(); }

        Answer = Case.Ask(engine);
        if (Case is ContactCase { Facts: var facts })
        {
            Input = new Form { Facts = FactsJson.Write(facts) };
            Decision = engine.Decide(facts);
        }

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
