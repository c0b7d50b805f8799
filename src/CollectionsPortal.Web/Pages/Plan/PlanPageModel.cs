using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Plan;

/// <summary>What the debtor's pages share: the language, asked for in the address or by the browser.</summary>
public abstract class PlanPageModel : PageModel
{
    [BindProperty(SupportsGet = true, Name = "lang")]
    public string? Lang { get; set; }

    /// <summary>"large" for large print.</summary>
    [BindProperty(SupportsGet = true, Name = "size")]
    public string? Size { get; set; }

    public PlanText Text { get; protected set; } = PlanText.English;

    /// <param name="usual">What the person speaks, where we know it.</param>
    protected void Speak(string? usual = null) => Text = PlanText.For(Lang ?? usual, Request);
}
