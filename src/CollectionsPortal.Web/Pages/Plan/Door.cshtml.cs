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

    /// <summary>False: nothing opens this link, whatever the reason.</summary>
    public bool Opens { get; private set; }

    public bool TooMany { get; private set; }

    public IReadOnlyList<DoorFault> Faults { get; private set; } = [];

    public string? BirthDateError => Faults.Where(fault => fault != DoorFault.NotAZip).Select(Text.Of).FirstOrDefault();

    public string? ZipError => Faults.Where(fault => fault == DoorFault.NotAZip).Select(Text.Of).FirstOrDefault();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Speak();
        if (!throttle.Allows(Token, HttpContext.Connection.RemoteIpAddress)) { return Wait(); }

        return await door.OpensAsync(Token, ct) ? Ask() : Shut();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Speak();
        var faults = FaultsOfShape();
        if (!throttle.Allows(Token, HttpContext.Connection.RemoteIpAddress)) { return Wait(); }
        if (!await door.OpensAsync(Token, ct)) { return Shut(); }
        if (faults.Count > 0) { return Ask(faults); }

        var answer = await door.AnswerAsync(Token, Input.ToProof(), ct);
        if (answer.Link is not { } link) { return answer.MayTryAgain ? Ask([DoorFault.DoesNotMatch]) : Shut(); }

        await HttpContext.BeginPlanVisitAsync(link);
        return RedirectToPage(Links.PlanVisit, new { lang = Lang });
    }

    /// <summary>Taken out of the model state, so that nothing but the visitor's own language is shown.</summary>
    private List<DoorFault> FaultsOfShape()
    {
        var messages = ModelState.Values.SelectMany(entry => entry.Errors).Select(error => error.ErrorMessage).ToList();
        ModelState.Clear();
        return [.. messages.Select(message => Enum.TryParse<DoorFault>(message, out var fault) ? fault : DoorFault.NothingEntered).Distinct()];
    }

    private PageResult Ask(IReadOnlyList<DoorFault>? faults = null)
    {
        (Opens, Faults) = (true, faults ?? []);
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
