using CollectionsPortal.Domain;
using CollectionsPortal.Domain.PaymentFiles;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Payments.Files;

[RequestSizeLimit(MaxBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MaxBytes)]
public sealed class UploadModel(PaymentFileService files, PaymentFileQueries queries) : PageModel
{
    public const int MaxMegabytes = 200;

    private const int MaxBytes = MaxMegabytes * 1024 * 1024;

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<string> Sources { get; private set; } = [];

    /// <summary>Nothing chosen leaves it to the source.</summary>
    public IReadOnlyList<SelectListItem> CurrencyChoices => [new("As with its last file; dollars at first", string.Empty), .. CurrencyWords.Choices];

    public async Task OnGetAsync(CancellationToken ct) => Sources = await queries.SourcesAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Sources = await queries.SourcesAsync(ct);
        if (!ModelState.IsValid) { return Page(); }

        await using var content = Input.File!.OpenReadStream();
        var staged = await files.StageAsync(new PaymentUpload(content, Input.File.FileName, Input.Source!, Input.Currency), User.ToActor(), ct);
        return staged.Refusal is { } no
            ? this.Refuse(no is FieldRefusal { Field: var field } ? field : nameof(Input.File), no)
            : RedirectToPage(Links.PaymentFile, new { fileId = staged.Value });
    }

    public sealed class Form
    {
        public string? Source { get; set; }

        public string? Currency { get; set; }

        public IFormFile? File { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Source).NotEmpty().WithMessage("Name the bank or processor.")
                .MaximumLength(PaymentSource.NameMaxLength).WithMessage($"Use at most {PaymentSource.NameMaxLength} characters.");
            RuleFor(form => form.Currency).Must(currency => currency is null || Currencies.TryParse(currency, out _)).WithMessage("Choose a currency.");
            RuleFor(form => form.File).NotNull().WithMessage("Choose a file.");
            RuleFor(form => form.File!.Length).GreaterThan(0).OverridePropertyName(nameof(Form.File)).WithMessage("The file is empty.").When(form => form.File is not null);
        }
    }
}
