using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace CollectionsPortal.Web.Pages.Account;

public sealed class TwoFactorModel(StaffAccounts accounts, UserManager<StaffUser> users, IOptions<StaffOptions> staff) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public bool IsOn { get; private set; }

    public bool IsDue => !IsOn && staff.Value.RequireSecondFactor && StaffPrincipal.RoleOf(User) != ActorRole.Agent;

    public int CodesLeft { get; private set; }

    public string Key { get; private set; } = string.Empty;

    public async Task OnGetAsync() => await LoadAsync(await MeAsync());

    public async Task<IActionResult> OnGetQrAsync()
    {
        var user = await MeAsync();
        return user.TwoFactorEnabled
            ? NotFound()
            : File(AuthenticatorKey.Picture(user.Email!, await accounts.AuthenticatorKeyAsync(user)), "image/png");
    }

    public async Task<IActionResult> OnPostTurnOnAsync(CancellationToken ct)
        => await ActAsync(nameof(Input.Code), user => accounts.TurnOnSecondFactorAsync(user, Input.Code, ct));

    public async Task<IActionResult> OnPostNewCodesAsync(CancellationToken ct)
        => await ActAsync(nameof(Input.Password), user => accounts.NewRecoveryCodesAsync(user, Input.Password, ct));

    public async Task<IActionResult> OnPostTurnOffAsync(CancellationToken ct)
    {
        var user = await MeAsync();
        var done = await accounts.TurnOffSecondFactorAsync(user, Input.Password, ct);
        if (done.Refusal is { } no)
        {
            await LoadAsync(user);
            return this.Refuse(nameof(Input.Password), no);
        }

        this.Confirm("The second factor is off.");
        return RedirectToPage();
    }

    private async Task<IActionResult> ActAsync(string field, Func<StaffUser, Task<Result<RecoveryCodes>>> act)
    {
        var user = await MeAsync();
        var done = ModelState.IsValid ? await act(user) : new WrongCode();
        if (done.Refusal is { } no)
        {
            await LoadAsync(user);
            return ModelState.IsValid ? this.Refuse(field, no) : Page();
        }

        TempData[RecoveryCodesModel.CodesKey] = string.Join(' ', done.Value.Codes);
        return RedirectToPage(Links.RecoveryCodes);
    }

    private async Task<StaffUser> MeAsync() => (await users.GetUserAsync(User))!;

    private async Task LoadAsync(StaffUser user)
    {
        IsOn = user.TwoFactorEnabled;
        CodesLeft = IsOn ? await users.CountRecoveryCodesAsync(user) : 0;
        Key = IsOn ? string.Empty : AuthenticatorKey.InGroups(await accounts.AuthenticatorKeyAsync(user));
    }

    public sealed class Form
    {
        public string Code { get; set; } = string.Empty;

        public string Password { get; set; } = string.Empty;
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        private const int CodeMaxLength = 20;

        public FormValidator()
        {
            RuleFor(form => form.Code).MaximumLength(CodeMaxLength).WithMessage("This is too long for a code.");
            RuleFor(form => form.Password).MaximumLength(PasswordRules.Maximum).WithMessage("This is too long for a password.");
        }
    }
}
