using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Web.Security;
using CollectionsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Admin.Imports;

public sealed class DoubtfulModel(DoubtfulMatchService matches, DoubtfulMatchQueries queries) : PageModel
{
    /// <summary>Only those of one import; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public ImportBatchId? Batch { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Key)]
    public int Number { get; set; } = 1;

    [BindProperty]
    public DoubtfulMatchId Match { get; set; }

    public Page<DoubtfulMatchLine> List { get; private set; } = null!;

    public int Total { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => await LoadAsync(ct);

    public async Task<IActionResult> OnPostApartAsync(CancellationToken ct)
        => await AnswerAsync(await matches.KeepApartAsync(Match, User.ToActor(), ct), "They stay two people.", ct);

    public async Task<IActionResult> OnPostMergeAsync(CancellationToken ct)
        => await AnswerAsync(await matches.MergeAsync(Match, User.ToActor(), ct), "They are one person now.", ct);

    private async Task<IActionResult> AnswerAsync(Result result, string done, CancellationToken ct)
    {
        if (result.Refusal is { } no)
        {
            await LoadAsync(ct);
            return this.Refuse(string.Empty, no);
        }

        this.Confirm(done);
        return RedirectToPage(Links.DoubtfulMatches, new { batch = Batch });
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        List = await queries.ListAsync(DoubtfulMatchStatus.Open, Batch, Number, ct);
        Total = await queries.CountAsync(DoubtfulMatchStatus.Open, Batch, ct);
    }
}
