using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Plan;

/// <summary>Where a private link leads. Says nothing of anybody before the visitor has shown who they are: not even whose page it is.</summary>
public sealed class DoorModel(PlanLinkDoor door, PlanLinkThrottle throttle) : PlanPageModel
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = string.Empty;

    [BindProperty]
    public DoorForm Input { get; set; } = new();

    /// <summary>What is asked; null: nothing opens this link, whatever the reason.</summary>
    public LinkQuestion? Question { get; private set; }

    public bool TooMany { get; private set; }

    public IReadOnlyList<DoorFault> Faults { get; private set; } = [];

    /// <summary>Said at the first field; what is wrong with the ZIP code is said there.</summary>
    public string? FirstError => Faults.Where(fault => fault != DoorFault.NotAZip).Select(Text.Of).FirstOrDefault();

    public string? ZipError => Faults.Where(fault => fault == DoorFault.NotAZip).Select(Text.Of).FirstOrDefault();

    public string Lead => Question switch
    {
        LinkQuestion.Passphrase => Text.DoorLeadPassphrase,
        LinkQuestion.AccountAndZip => Text.DoorLeadBoth,
        _ => Text.DoorLead,
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Speak();
        if (!throttle.Allows(Token, HttpContext.Connection.RemoteIpAddress)) { return Wait(); }

        return await door.QuestionAsync(Token, ct) is { } question ? Ask(question) : Shut();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Speak();
        ModelState.Clear();
        if (!throttle.Allows(Token, HttpContext.Connection.RemoteIpAddress)) { return Wait(); }
        if (await door.QuestionAsync(Token, ct) is not { } question) { return Shut(); }
        if (Input.FaultsOf(question).ToList() is { Count: > 0 } faults) { return Ask(question, faults); }

        var answer = await door.AnswerAsync(Token, Input.ToProof(), ct);
        if (answer.Link is not { } link) { return answer.MayTryAgain ? Ask(question, [DoorFault.DoesNotMatch]) : Shut(); }

        await HttpContext.BeginPlanVisitAsync(link);
        return RedirectToPage(Links.PlanVisit, new { lang = Lang, size = Size });
    }

    private PageResult Ask(LinkQuestion question, IReadOnlyList<DoorFault>? faults = null)
    {
        (Question, Faults) = (question, faults ?? []);
        return Page();
    }

    private PageResult Shut()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    private PageResult Wait()
    {
        TooMany = true;
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        return Page();
    }
}
