using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>Validation notices that went out together, such as after an import.</summary>
public sealed class NoticesModel(
    AccountQueries accounts, ImportQueries imports, ValidationNoticeService notices, AgencyCalendar calendar) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    /// <summary>Only the accounts of one placement file; null: all.</summary>
    [BindProperty(SupportsGet = true)]
    public ImportBatchId? Import { get; set; }

    [BindProperty]
    public NoticeForm Input { get; set; } = new();

    [BindProperty]
    public List<AccountId> AccountIds { get; set; } = [];

    public Page<AccountWithoutNotice> Due { get; private set; } = null!;

    /// <summary>The last files, to choose one of them.</summary>
    public IReadOnlyList<ImportLine> Imports { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Input = new() { On = (await calendar.TodayAsync(ct)).Date };
        await LoadAsync(ct);
        if (Import is not null)
        {
            AccountIds = [.. Due.Items.Select(account => account.Id)];
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        return Answer(await notices.RecordManyAsync(AccountIds, Input.ToNotice(), User.ToActor(), ct));
    }

    /// <summary>Every account of the chosen file, also those that the page does not show.</summary>
    public async Task<IActionResult> OnPostFileAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!ModelState.IsValid || Import is not { } batch)
        {
            return Page();
        }

        return Answer(await notices.RecordBatchAsync(batch, Input.ToNotice(), User.ToActor(), ct));
    }

    private IActionResult Answer(Result<NoticesRecorded> result)
    {
        if (result.Refusal is { } refusal)
        {
            var field = (refusal as FieldRefusal)?.Field;
            ModelState.AddModelError(field switch { null => string.Empty, "Accounts" => nameof(AccountIds), _ => $"{nameof(Input)}.{field}" }, refusal.Message);
            return Page();
        }

        var (recorded, passedOver) = (result.Value.Recorded, result.Value.PassedOver);
        var done = recorded == 1 ? "Recorded for 1 account" : $"Recorded for {recorded} accounts";
        this.Confirm(passedOver == 0 ? $"{done}." : $"{done}; {passedOver} had one already.");
        return RedirectToPage();
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        Due = await accounts.ListWithoutNoticeAsync(creditor: null, Math.Max(1, P), ct, Import);
        Imports = (await imports.ListAsync(1, ct)).Items;
    }
}
