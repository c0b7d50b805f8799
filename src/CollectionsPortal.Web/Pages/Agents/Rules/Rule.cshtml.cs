using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Examples;
using CollectionsPortal.Compliance.Limits;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents.Rules;

/// <summary>One rule with the official examples of it, each asked while the page is made.</summary>
public sealed class RuleModel(ComplianceEngine engine) : PageModel
{
    public RuleInfo Info { get; private set; } = null!;

    public IReadOnlyList<AskedExample> Examples { get; private set; } = [];

    public IReadOnlyList<LawChange> Changes { get; private set; } = [];

    public int Asked => Examples.Sum(example => example.Cases.Count);

    public int Holding => Examples.Sum(example => example.Cases.Count(one => one.Answer.Holds));

    /// <param name="ruleId">Addresses are written in lower case.</param>
    public IActionResult OnGet(string ruleId)
    {
        if (engine.Book.Rules.FirstOrDefault(rule => rule.Info.Id.Equals(ruleId, StringComparison.OrdinalIgnoreCase)) is not { Info: var info }) { return NotFound(); }

        Info = info;
        Changes = [.. LawChanges.About(info.Id)];
        Examples = [.. OfficialExample.About(info.Id).Select(example => new AskedExample(example, [.. example.Cases.Where(one => one.Rule == info.Id).Select(one => (one, one.Ask(engine)))]))];
        return Page();
    }

    /// <param name="Cases">Those about this rule, with what is answered now.</param>
    public sealed record AskedExample(OfficialExample Of, IReadOnlyList<(ExampleCase Case, ExampleAnswer Answer)> Cases);
}
