using CollectionsPortal.Domain.Papers;
using CollectionsPortal.Web.Papers;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CollectionsPortal.Web.Pages.Plan;

/// <summary>A letter from the person to us, to be printed, ticked by hand and signed. Nothing is sent from here.</summary>
public sealed class LetterModel(PlanPaperQueries queries, PaperThrottle throttle) : PlanPageModel
{
    public PlanPapers Papers { get; private set; } = null!;

    public LetterKind Found { get; private set; }

    public PaperText Words => PaperText.For(Text);

    public Letter Letter => Words.Letters.Of(Found);

    public async Task<IActionResult> OnGetAsync(string kind, CancellationToken ct)
    {
        if (LetterKinds.Find(kind) is not { } found) { return NotFound(); }
        if (User.PlanLink() is not { } link || await queries.OfLinkAsync(link, ct) is not { } papers) { return RedirectToPage(Links.PlanClosed); }

        Speak(papers.Plan.Language);
        if (!throttle.Allows(link, HttpContext.Connection.RemoteIpAddress)) { return new ContentResult { Content = Text.TooManyText, StatusCode = StatusCodes.Status429TooManyRequests }; }

        (Found, Papers) = (found, papers);
        return Page();
    }
}
