using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.PaymentFiles;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Payments.Files;

public sealed class ColumnsModel(PaymentFileService files, PaymentFileQueries queries) : PageModel
{
    private const string Unanswered = "";
    private const string Ignore = "ignore";

    [BindProperty(SupportsGet = true)]
    public PaymentFileId FileId { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public PaymentFileDetail Detail { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) { return NotFound(); }
        if (!ModelState.IsValid) { return Page(); }

        var assigned = await files.AssignColumnsAsync(new AssignPaymentColumns(FileId, Assigned()), User.ToActor(), ct);
        return assigned.Refusal is { } no ? this.Refuse(string.Empty, no) : RedirectToPage(Links.PaymentFile, new { fileId = FileId });
    }

    /// <summary>What was chosen in the form that came back, else what is known.</summary>
    public IEnumerable<SelectListItem> ChoicesFor(int at)
    {
        var known = Detail.Map.Columns[at];
        var chosen = at < Input.Meanings.Count ? Input.Meanings[at] : known.Meaning?.ToString() ?? (known.IsIgnored ? Ignore : Unanswered);
        return
        [
            new("Please say", Unanswered, chosen == Unanswered),
            new("Leave it out", Ignore, chosen == Ignore),
            .. Enum.GetValues<PaymentColumn>().Select(column => new SelectListItem(PaymentColumns.NameOf(column), column.ToString(), chosen == column.ToString())),
        ];
    }

    private Dictionary<string, PaymentColumn?> Assigned()
    {
        var assigned = new Dictionary<string, PaymentColumn?>();
        foreach (var (column, chosen) in Detail.Map.Columns.Zip(Input.Meanings))
        {
            if (chosen is { Length: > 0 })
            {
                assigned[PlacementColumns.Simplify(column.Header)] = Enum.TryParse(chosen, out PaymentColumn meaning) ? meaning : null;
            }
        }

        return assigned;
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await queries.FindAsync(FileId, ct) is not { } found) { return false; }

        Detail = found;
        return true;
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
                .Must(meaning => string.IsNullOrEmpty(meaning) || meaning == Ignore || Enum.IsDefined(typeof(PaymentColumn), meaning))
                .WithMessage("Choose one of the list.");
        }
    }
}
