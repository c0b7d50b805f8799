using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.PaymentFiles;
using CollectionsPortal.Web.Security;
using CollectionsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Payments.Files;

public sealed class FileModel(PaymentFileService files, PaymentFileQueries queries) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PaymentFileId FileId { get; set; }

    /// <summary>Null: all of them.</summary>
    [BindProperty(SupportsGet = true)]
    public PaymentRowAction? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Key)]
    public int Number { get; set; } = 1;

    public PaymentFileDetail Detail { get; private set; } = null!;

    public Page<PaymentFileRow> Rows { get; private set; } = null!;

    public bool ShowsRows => Detail.Summary.Status is ImportStatus.Previewed or ImportStatus.Committing or ImportStatus.Committed || Detail.CanBeOrdered;

    public IEnumerable<(PaymentRowAction Action, int Count)> Filters
        => Enum.GetValues<PaymentRowAction>().Select(action => (action, Detail.CountOf(action))).Where(filter => filter.Item2 > 0 || filter.action == Show);

    public int ShownTotal => Show is { } action ? Detail.CountOf(action) : Detail.Summary.Read;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    /// <summary>What the page asks for while work goes on; when it is done, the page is to load anew.</summary>
    public async Task<IActionResult> OnGetProgressAsync(CancellationToken ct)
    {
        if (await queries.FindAsync(FileId, ct) is not { } detail) { return NotFound(); }
        if (!detail.IsWorking) { Response.Headers["HX-Refresh"] = "true"; }

        return Partial("_PaymentProgress", detail);
    }

    public async Task<IActionResult> OnPostBookAsync(CancellationToken ct)
        => await AnswerAsync(await files.BookAsync(FileId, User.ToActor(), ct), "Booking has begun.", Links.PaymentFile, ct);

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken ct)
        => await AnswerAsync(await files.DiscardAsync(FileId, User.ToActor(), ct), "The file is discarded.", Links.PaymentFiles, ct);

    private async Task<IActionResult> AnswerAsync(Result result, string done, string next, CancellationToken ct)
    {
        if (result.Refusal is not { } no)
        {
            this.Confirm(done);
            return RedirectToPage(next, next == Links.PaymentFile ? new { fileId = FileId } : null);
        }

        return await LoadAsync(ct) ? this.Refuse(string.Empty, no) : NotFound();
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await queries.FindAsync(FileId, ct) is not { } detail) { return false; }

        Detail = detail;
        Rows = await queries.RowsAsync(FileId, Show, Number, ct);
        return true;
    }
}
