using System.Text;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Web.Security;
using CollectionsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Admin.Imports;

public sealed class BatchModel(ImportService imports, ImportQueries queries, RefusedRecords refused) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ImportBatchId BatchId { get; set; }

    [BindProperty(SupportsGet = true)]
    public ImportRowFilter Show { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Key)]
    public int Number { get; set; } = 1;

    public ImportDetail Detail { get; private set; } = null!;

    public Page<ImportRowLine> Rows { get; private set; } = null!;

    public bool CanOrder => Detail.CanBeOrdered;

    public bool ShowsRows => Detail.Line.Status is ImportStatus.Previewed or ImportStatus.Committing or ImportStatus.Committed || CanOrder;

    public int Takes => Detail.Line.Created + Detail.Line.Updated;

    public IEnumerable<(ImportRowFilter Filter, int Count)> Filters => Enum.GetValues<ImportRowFilter>().Select(filter => (filter, Detail.CountOf(filter)));

    public int ShownTotal => Detail.CountOf(Show);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    /// <summary>What the page asks for while work goes on; when it is done, the page is to load anew.</summary>
    public async Task<IActionResult> OnGetProgressAsync(CancellationToken ct)
    {
        if (await queries.FindAsync(BatchId, ct) is not { } detail)
        {
            return NotFound();
        }

        if (!detail.IsWorking)
        {
            Response.Headers["HX-Refresh"] = "true";
        }

        return Partial("_Progress", detail);
    }

    public async Task<IActionResult> OnGetRefusedAsync(CancellationToken ct)
    {
        if (await queries.FindAsync(BatchId, ct) is null)
        {
            return NotFound();
        }

        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=refused-{BatchId}.csv";
        await using var body = new StreamWriter(Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await foreach (var line in refused.LinesAsync(BatchId, ct))
        {
            await body.WriteAsync(line.AsMemory(), ct);
        }

        return new EmptyResult();
    }

    public async Task<IActionResult> OnPostCommitAsync(CancellationToken ct)
        => await AnswerAsync(await imports.CommitAsync(BatchId, User.ToActor(), ct), "The import has begun.", Links.Import, ct);

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken ct)
        => await AnswerAsync(await imports.DiscardAsync(BatchId, User.ToActor(), ct), "The file is discarded.", Links.Imports, ct);

    private async Task<IActionResult> AnswerAsync(Result result, string done, string next, CancellationToken ct)
    {
        if (result.Refusal is not { } no)
        {
            this.Confirm(done);
            return RedirectToPage(next, next == Links.Import ? new { batchId = BatchId } : null);
        }

        return await LoadAsync(ct) ? this.Refuse(string.Empty, no) : NotFound();
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await queries.FindAsync(BatchId, ct) is not { } detail)
        {
            return false;
        }

        Detail = detail;
        Rows = await queries.RowsAsync(BatchId, Show, Number, ct);
        return true;
    }
}
