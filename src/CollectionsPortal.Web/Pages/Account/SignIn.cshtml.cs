using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Account;

public sealed class SignInModel(StaffSignIn staff) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IActionResult OnGet() => User.Identity is { IsAuthenticated: true } ? this.RedirectBack(ReturnUrl) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await staff.WithPasswordAsync(Input.Email, Input.Password, HttpContext.Connection.RemoteIpAddress, ct);
        return outcome switch
        {
            SignInOutcome.SignedIn => this.RedirectBack(ReturnUrl),
            SignInOutcome.NeedsSecondFactor => RedirectToPage(Links.SignInTwoFactor, new { ReturnUrl }),
            SignInOutcome.TooManyTries => StatusCode(StatusCodes.Status429TooManyRequests),
            _ => this.Refuse(string.Empty, new SignInRefused()),
        };
    }

    public sealed class Form
    {
        public string Email { get; set; } = string.Empty;

        public string Password { get; set; } = string.Empty;
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Email).NotEmpty().WithMessage("Enter your e-mail address.").MaximumLength(254).WithMessage("This is too long for an e-mail address.");
            RuleFor(form => form.Password).NotEmpty().WithMessage("Enter your password.").MaximumLength(PasswordRules.Maximum).WithMessage("This is too long for a password.");
        }
    }
}
