using CollectionsPortal.Web.Pages.Plan;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace CollectionsPortal.Web.Pages;

/// <summary>Stands in for every page that could not answer, so it takes any method and no token.</summary>
/// <remarks>Where two filters speak of tokens the later one counts: that of all pages is of order 1000.</remarks>
[IgnoreAntiforgeryToken(Order = 2000)]
public sealed class ProblemModel : PageModel
{
    public string Title { get; private set; } = string.Empty;

    public string Words { get; private set; } = string.Empty;

    /// <summary>For whoever came by a private link: in their language, and without a word of whose page it was. Null: it was another page.</summary>
    public PlanText? Private { get; private set; }

    public IActionResult OnGet(int status = StatusCodes.Status404NotFound) => Show(status);

    public IActionResult OnPost(int status = StatusCodes.Status404NotFound) => Show(status);

    private PageResult Show(int status)
    {
        (Title, Words) = status switch
        {
            400 => ("That could not be read", "This page had been open for long, or something in the request was not right. Go back, load the page again and retry. Nothing was changed."),
            401 => ("Please sign in", "You are not signed in, or not any more."),
            403 => ("Not yours to open", "Your role does not include this page. If your work needs it, ask an administrator."),
            404 => ("Nothing here", "There is no such page, or it is not yours to see."),
            413 => ("Too large", "What was sent is larger than this page takes. Nothing was changed."),
            429 => ("Too many tries", "Wait five minutes, then try again."),
            _ => ("That did not work", "Something went wrong on our side. It has been recorded without what you entered. Try again in a moment."),
        };
        Private = PrivateWords();
        Response.StatusCode = status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
        return Page();
    }

    private PlanText? PrivateWords()
    {
        var answered = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var path = answered?.OriginalPath ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path;
        return path is null || !new PathString(path).StartsWithSegments(PlanVisits.Path)
            ? null
            : PlanText.For(QueryHelpers.ParseQuery(answered?.OriginalQueryString).GetValueOrDefault("lang"), Request);
    }
}
