using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Admin.Imports;

public sealed class ColumnsModel(ImportService imports, ImportQueries queries) : PageModel
{
    private const string Unanswered = "";
    private const string Ignore = "ignore";

    [BindProperty(SupportsGet = true)]
    public ImportBatchId BatchId { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public ImportColumns Columns { get; private set; } = null!;

    public IReadOnlyList<PlacementColumn> Missing => Columns.Map.Missing(Columns.CreditorIsGiven);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await queries.ColumnsAsync(BatchId, ct) is not { } columns)
        {
            return NotFound();
        }

        Columns = columns;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await queries.ColumnsAsync(BatchId, ct) is not { } columns)
        {
            return NotFound();
        }

        Columns = columns;
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var assigned = await imports.AssignColumnsAsync(new AssignColumns(BatchId, Assigned()), User.ToActor(), ct);
        return assigned.Refusal is { } no ? this.Refuse(string.Empty, no) : RedirectToPage(Links.Import, new { batchId = BatchId });
    }

    /// <summary>What was chosen in the form that came back, else what is known.</summary>
    public IEnumerable<SelectListItem> ChoicesFor(int at)
    {
        var chosen = at < Input.Meanings.Count ? Input.Meanings[at] : KnownFor(Columns.Map.Columns[at]);
        return
        [
            new("Please say", Unanswered, chosen == Unanswered),
            new("Leave it out", Ignore, chosen == Ignore),
            .. Enum.GetValues<PlacementColumn>().Select(column => new SelectListItem(PlacementColumns.NameOf(column), column.ToString(), chosen == column.ToString())),
        ];
    }

    private static string KnownFor(ColumnMeaning column) => column.Meaning?.ToString() ?? (column.IsIgnored ? Ignore : Unanswered);

    private Dictionary<string, PlacementColumn?> Assigned()
    {
        var assigned = new Dictionary<string, PlacementColumn?>();
        foreach (var (column, chosen) in Columns.Map.Columns.Zip(Input.Meanings))
        {
            if (!PlacementColumns.IsReason(column.Header) && chosen is { Length: > 0 })
            {
                assigned[PlacementColumns.Simplify(column.Header)] = Enum.TryParse(chosen, out PlacementColumn meaning) ? meaning : null;
            }
        }

        return assigned;
    }

    public sealed class Form
    {
        /// <summary>In the order of the file's columns.</summary>
        public List<string?> Meanings { get; set; } = [];
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Meanings).Must(meanings => meanings.Count <= PlacementFile.MaxColumns).WithMessage("There are too many columns.");
            RuleForEach(form => form.Meanings)
                .Must(meaning => string.IsNullOrEmpty(meaning) || meaning == Ignore || Enum.IsDefined(typeof(PlacementColumn), meaning))
                .WithMessage("Choose one of the list.");
        }
    }
}
