using System.Globalization;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Web.Security;
using CollectionsPortal.Web.TagHelpers;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Admin;

public sealed class CreditorsModel(CreditorService creditors, CreditorQueries queries) : PageModel
{
    public const int NameMaxLength = Creditor.NameMaxLength;

    [BindProperty]
    public Form Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Key)]
    public int Number { get; set; } = 1;

    public Page<CreditorLine> List { get; private set; } = null!;

    public int Total { get; private set; }

    [BindProperty]
    public LeastForm Least { get; set; } = new();

    public IReadOnlyList<SelectListItem> Names { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => await LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var added = await creditors.AddAsync(Input.Name, User.ToActor(), ct);
            if (added.IsDone)
            {
                this.Confirm("The creditor is added.");
                return RedirectToPage(Links.Creditors);
            }

            this.Refuse(nameof(Input.Name), added.Refusal!);
        }

        await LoadAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostLeastAsync(CancellationToken ct)
    {
        var isNumber = int.TryParse(Least.LeastPercent?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var percent);
        ModelState.Clear();
        var result = !isNumber && !string.IsNullOrWhiteSpace(Least.LeastPercent)
            ? new FieldRefusal(nameof(LeastForm.LeastPercent), "Enter a whole number.")
            : await creditors.TakeAtLeastAsync(Least.Creditor, isNumber ? percent : null, User.ToActor(), ct);
        if (result.IsDone)
        {
            this.Confirm("Recorded. New offers keep to it.");
            return RedirectToPage(Links.Creditors);
        }

        await LoadAsync(ct);
        return this.Refuse($"{nameof(Least)}.{nameof(LeastForm.LeastPercent)}", result.Refusal!);
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        List = await queries.ListAsync(Number, ct);
        Total = await queries.CountAsync(ct);
        Names = [.. (await queries.NamesAsync(ct)).Select(name => new SelectListItem(name.Name, name.Id.ToString()))];
    }

    public sealed class Form
    {
        public string Name { get; set; } = string.Empty;
    }

    public sealed class LeastForm
    {
        public CreditorId Creditor { get; set; }

        public string? LeastPercent { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator() => RuleFor(form => form.Name)
            .NotEmpty().WithMessage("Enter the creditor's name.")
            .MaximumLength(NameMaxLength).WithMessage($"Use at most {NameMaxLength} characters.");
    }
}
