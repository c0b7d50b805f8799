using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Admin.Imports;

[RequestSizeLimit(MaxBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MaxBytes)]
public sealed class UploadModel(ImportService imports, CreditorQueries creditors) : PageModel
{
    public const int MaxMegabytes = 200;

    private const int MaxBytes = MaxMegabytes * 1024 * 1024;

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Creditors { get; private set; } = [];

    public IReadOnlyList<SelectListItem> CurrencyChoices => CurrencyWords.Choices;

    public async Task OnGetAsync(CancellationToken ct) => await LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await using var content = Input.File!.OpenReadStream();
        var upload = new ImportUpload(content, Input.File.FileName, CreditorId.TryParse(Input.Creditor, null, out var creditor) ? creditor : null, Input.Currency!);
        var staged = await imports.StageAsync(upload, User.ToActor(), ct);
        return staged.Refusal is { } no
            ? this.Refuse(nameof(Input.File), no)
            : RedirectToPage(Links.Import, new { batchId = staged.Value });
    }

    private async Task LoadAsync(CancellationToken ct)
        => Creditors = [new("Each record names its own", string.Empty), .. (await creditors.NamesAsync(ct)).Select(c => new SelectListItem(c.Name, c.Id.ToString()))];

    public sealed class Form
    {
        public IFormFile? File { get; set; }

        public string? Creditor { get; set; }

        public string? Currency { get; set; } = Money.DefaultCurrency;
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.File).NotNull().WithMessage("Choose a file.");
            RuleFor(form => form.Currency).Must(currency => Currencies.TryParse(currency, out _)).WithMessage("Choose a currency.");
            RuleFor(form => form.File!.Length).GreaterThan(0).OverridePropertyName(nameof(Form.File)).WithMessage("The file is empty.").When(form => form.File is not null);
        }
    }
}
