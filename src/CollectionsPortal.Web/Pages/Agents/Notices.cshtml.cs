using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>Validation notices that went out together, such as after an import.</summary>
public sealed class NoticesModel(AccountQueries accounts, ValidationNoticeService notices, AgencyCalendar calendar) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    [BindProperty]
    public NoticeForm Input { get; set; } = new();

    [BindProperty]
    public List<AccountId> AccountIds { get; set; } = [];

    public Page<AccountWithoutNotice> Due { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Input = new() { On = (await calendar.TodayAsync(ct)).Date };
        await LoadAsync(ct);
        AccountIds = [.. Due.Items.Select(account => account.Id)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var result = await notices.RecordManyAsync(AccountIds, Input.ToNotice(), User.ToActor(), ct);
        if (result.Refusal is { } refusal)
        {
            var field = (refusal as FieldRefusal)?.Field;
            ModelState.AddModelError(field == "Accounts" ? nameof(AccountIds) : $"{nameof(Input)}.{field}", refusal.Message);
            return Page();
        }

        var (recorded, passedOver) = (result.Value.Recorded, result.Value.PassedOver);
        this.Confirm(passedOver == 0 ? $"Recorded for {recorded} accounts." : $"Recorded for {recorded} accounts; {passedOver} had one already.");
        return RedirectToPage();
    }

    private async Task LoadAsync(CancellationToken ct) => Due = await accounts.ListWithoutNoticeAsync(creditor: null, Math.Max(1, P), ct);
}
