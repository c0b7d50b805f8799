using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger.Interest;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Supervisors;

/// <summary>A supervisor's form about what is added to one account. Nobody sees it for an account that does not exist.</summary>
public abstract class AccountPage(DebtorFormQueries forms, InterestQueries interest) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DebtorId DebtorId { get; set; }

    [BindProperty(SupportsGet = true)]
    public AccountId AccountId { get; set; }

    public DebtorForm Debtor { get; private set; } = null!;

    public AccountChoice Account { get; private set; } = null!;

    public InterestView View { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        if (await forms.FindAsync(DebtorId, ct) is not { } debtor || debtor.Accounts.FirstOrDefault(a => a.Id == AccountId) is not { } account
            || await interest.ViewAsync(DebtorId, AccountId, ct) is not { } view)
        {
            context.Result = NotFound();
            return;
        }

        (Debtor, Account, View) = (debtor, account, view);
        await next();
    }

    protected IActionResult Answer(Result result, string done)
    {
        if (result.Refusal is { } no)
        {
            var field = no is FieldRefusal named ? FieldOf(named.Field) : string.Empty;
            return this.Refuse(field, no);
        }

        this.Confirm(done);
        return RedirectToPage(Links.Interest, new { DebtorId, AccountId });
    }

    /// <summary>The form's field for a command's field.</summary>
    protected virtual string FieldOf(string field) => field;
}
