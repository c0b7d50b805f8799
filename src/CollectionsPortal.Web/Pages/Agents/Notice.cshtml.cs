using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>The validation notice of one account was sent.</summary>
public sealed class NoticeModel(DebtorFormQueries forms, ValidationNoticeService notices, AgencyCalendar calendar) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DebtorId DebtorId { get; set; }

    [BindProperty(SupportsGet = true)]
    public AccountId AccountId { get; set; }

    [BindProperty]
    public NoticeForm Input { get; set; } = new();

    public DebtorForm Debtor { get; private set; } = null!;

    public AccountChoice Account { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        Input = new() { On = (await calendar.TodayAsync(ct)).Date };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var result = await notices.RecordAsync(new(DebtorId, AccountId, Input.ToNotice()), User.ToActor(), ct);
        if (result.Refusal is { } refusal)
        {
            return this.Refuse(refusal is FieldRefusal { Field: var field } ? field : string.Empty, refusal);
        }

        this.Confirm("The notice is recorded.");
        return RedirectToPage(Links.Debtor, new { DebtorId, tab = "accounts" });
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await forms.FindAsync(DebtorId, ct) is not { } debtor || debtor.Accounts.FirstOrDefault(a => a.Id == AccountId) is not { } account)
        {
            return false;
        }

        (Debtor, Account) = (debtor, account);
        return true;
    }
}
