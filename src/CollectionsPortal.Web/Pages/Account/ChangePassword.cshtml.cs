using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Account;

public sealed class ChangePasswordModel(StaffAccounts accounts, UserManager<StaffUser> users) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public string Hint => User.HasSecondFactor()
        ? $"At least {PasswordRules.MinimumWithSecondFactor} characters, of any kind."
        : $"At least {PasswordRules.MinimumAlone} characters, of any kind. Three or four unrelated words are easy to remember.";

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var user = (await users.GetUserAsync(User))!;
        var changed = await accounts.ChangePasswordAsync(user, Input.Current, Input.Chosen, ct);
        if (changed.Refusal is { } no)
        {
            return this.Refuse(no is WrongPassword ? nameof(Input.Current) : nameof(Input.Chosen), no);
        }

        this.Confirm("Your password is changed.");
        return RedirectToPage(Links.YourAccount);
    }

    public sealed class Form
    {
        public string Current { get; set; } = string.Empty;

        public string Chosen { get; set; } = string.Empty;

        public string Again { get; set; } = string.Empty;
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Current).NotEmpty().WithMessage("Enter your password.").MaximumLength(PasswordRules.Maximum).WithMessage("This is too long for a password.");
            RuleFor(form => form.Chosen).NotEmpty().WithMessage("Enter a new password.").MaximumLength(PasswordRules.Maximum).WithMessage($"Use at most {PasswordRules.Maximum} characters.");
            RuleFor(form => form.Again).Equal(form => form.Chosen).WithMessage("This is not the same as above.");
        }
    }
}
