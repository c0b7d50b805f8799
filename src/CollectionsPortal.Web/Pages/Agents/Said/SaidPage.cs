using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents.Said;

/// <summary>What every form about something a person said shares: whose form it is, when it was said, and where it leads.</summary>
public abstract class SaidPage(DebtorFormQueries forms) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DebtorId DebtorId { get; set; }

    [BindProperty]
    public SaidWhen Said { get; set; } = new();

    /// <summary>None chosen: it is about all of them, or they did not say.</summary>
    [BindProperty]
    public List<AccountId> AccountIds { get; set; } = [];

    public DebtorForm Debtor { get; private set; } = null!;

    protected Actor Actor => User.ToActor();

    protected IReadOnlyList<AccountId>? AccountsOrAll => AccountIds.Count == 0 ? null : AccountIds;

    /// <summary>Nobody sees a form about a person who does not exist.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await forms.FindAsync(DebtorId, HttpContext.RequestAborted) is not { } debtor)
        {
            context.Result = NotFound();
            return;
        }

        Debtor = debtor;
        await next();
    }

    /// <param name="done">What the person's page says afterwards.</param>
    protected IActionResult Answer(Result result, string done)
    {
        if (result.Refusal is { } refusal)
        {
            ModelState.AddModelError(refusal is FieldRefusal { Field: var field } ? FieldOf(field) : string.Empty, refusal.Message);
            return Page();
        }

        this.Confirm(done);
        return RedirectToPage(Links.Debtor, new { DebtorId });
    }

    /// <summary>The form's field for a command's field.</summary>
    protected virtual string FieldOf(string field) => field switch
    {
        nameof(SaidWhen.On) or nameof(SaidWhen.WhyLate) or nameof(SaidWhen.Words) => $"{nameof(Said)}.{field}",
        "Accounts" => nameof(AccountIds),
        _ => $"Input.{field}",
    };
}
