using CollectionsPortal.Domain;
using CollectionsPortal.Domain.ApiClients;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Admin.ApiClients;

public sealed class NewModel(ApiClientService clients) : PageModel
{
    public const int NameMaxLength = Domain.ApiClients.ApiClient.NameMaxLength;

    [BindProperty]
    public Form Input { get; set; } = new();

    public void OnGet()
    {
        // Nothing to load: the form begins empty.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var scopes = Input.Scopes.Aggregate(ApiScopes.None, (all, scope) => all | scope);
        var added = await clients.AddAsync(new AddApiClient(Input.Name, scopes), User.ToActor(), ct);
        if (added.Refusal is { } no)
        {
            return this.Refuse(no is FieldRefusal field ? field.Field : string.Empty, no);
        }

        TempData[ClientModel.KeyOnce] = added.Value.Text.Value;
        this.Confirm("The machine may come in. Its key is shown only now.");
        return RedirectToPage(Links.ApiClient, new { apiClientId = added.Value.Client });
    }

    public sealed class Form
    {
        public string Name { get; set; } = string.Empty;

        public List<ApiScopes> Scopes { get; set; } = [];
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Name).NotEmpty().WithMessage("Enter a name by which people here know it.")
                .MaximumLength(NameMaxLength).WithMessage($"Use at most {NameMaxLength} characters.");
            RuleFor(form => form.Scopes).NotEmpty().WithMessage("Choose at least one thing that it may do.");
        }
    }
}
