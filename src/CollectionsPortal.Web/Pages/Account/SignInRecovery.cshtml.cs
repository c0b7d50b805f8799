using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Account;

public sealed class SignInRecoveryModel(StaffSignIn staff) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnGetAsync()
        => await staff.AwaitsSecondFactorAsync() ? Page() : RedirectToPage(Links.SignIn, new { ReturnUrl });

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        return await staff.WithRecoveryCodeAsync(Input.Code, HttpContext.Connection.RemoteIpAddress, ct) switch
        {
            SignInOutcome.SignedIn => this.RedirectBack(ReturnUrl),
            SignInOutcome.TooManyTries => StatusCode(StatusCodes.Status429TooManyRequests),
            _ => this.Refuse(nameof(Input.Code), new CodeRefused()),
        };
    }

    public sealed class Form
    {
        public string Code { get; set; } = string.Empty;
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        private const int MaxLength = 40;

        public FormValidator()
            => RuleFor(form => form.Code).NotEmpty().WithMessage("Enter the code.").MaximumLength(MaxLength).WithMessage("This is too long for a code.");
    }
}
