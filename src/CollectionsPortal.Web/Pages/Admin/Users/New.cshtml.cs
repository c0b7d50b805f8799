using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Admin.Users;

public sealed class NewModel(StaffAccounts accounts) : PageModel
{
    public const int NameMaxLength = StaffUser.DisplayNameMaxLength;

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

        var password = MadeUpPassword.New();
        var made = await accounts.CreateAsync(new NewStaffUser(Input.Email, Input.DisplayName, Input.Role, password), User.ToActor(), ct);
        if (made.Refusal is { } no)
        {
            return this.Refuse(nameof(Input.Email), no);
        }

        TempData[PersonModel.PasswordOnce] = password;
        this.Confirm("They can sign in. The password is shown only now.");
        return RedirectToPage(Links.StaffUser, new { staffUserId = made.Value });
    }

    public sealed class Form
    {
        public string DisplayName { get; set; } = string.Empty;

        public string Email { get; set; } = string.Empty;

        public string Role { get; set; } = StaffRole.Agent;
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.DisplayName).NotEmpty().WithMessage("Enter their name.")
                .MaximumLength(NameMaxLength).WithMessage($"Use at most {NameMaxLength} characters.");
            RuleFor(form => form.Email).Must(text => EmailAddress.TryParse(text, null, out _)).WithMessage("Enter an e-mail address, such as kim@agency.example.");
            RuleFor(form => form.Role).Must(role => StaffRole.All.Contains(role)).WithMessage("Choose what they do from the list.");
        }
    }
}
