using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Staff;
using Microsoft.AspNetCore.Identity;
using NodaTime;

namespace CollectionsPortal.Web.Security;

/// <summary>What staff do with their own password and second factor, and how a new member of staff is made.</summary>
public sealed class StaffAccounts(UserManager<StaffUser> users, SignInManager<StaffUser> signIn, StaffJournal journal, IClock clock)
{
    public const int RecoveryCodeCount = 10;

    public async Task<Result<StaffUserId>> CreateAsync(NewStaffUser command, Actor actor, CancellationToken ct)
    {
        var user = new StaffUser(command.Email.Trim(), command.DisplayName.Trim(), clock.GetCurrentInstant());
        var made = await users.CreateAsync(user, command.Password);
        if (!made.Succeeded)
        {
            return new StaffRefusal(made.Errors.First().Description);
        }

        await users.AddToRoleAsync(user, command.Role);
        await journal.RecordAsync(actor, user, AuditAction.StaffUserCreated, command.Role, ct);
        return user.Id;
    }

    /// <summary>Ends somebody's access; open sessions end with the next look at the security stamp. What they did keeps their name.</summary>
    public async Task<Result> DeactivateAsync(StaffUserId id, Actor actor, CancellationToken ct)
    {
        if (id == actor.Id)
        {
            return new NotYourself();
        }

        return await ChangeAsync(id, AuditAction.StaffUserDeactivated, actor, user => user.Deactivate(clock.GetCurrentInstant()), ct);
    }

    /// <summary>Lets somebody in again who had left, with the password they had.</summary>
    public Task<Result> ReactivateAsync(StaffUserId id, Actor actor, CancellationToken ct)
        => ChangeAsync(id, AuditAction.StaffUserChanged, actor, user => user.Reactivate(), ct);

    public async Task<Result> ChangePasswordAsync(StaffUser user, string current, string chosen, CancellationToken ct)
    {
        if (!await users.CheckPasswordAsync(user, current))
        {
            return new WrongPassword();
        }

        user.ChangePassword(clock.GetCurrentInstant());
        var changed = await users.ChangePasswordAsync(user, current, chosen);
        if (!changed.Succeeded)
        {
            return new StaffRefusal(changed.Errors.First().Description);
        }

        await journal.RecordAsync(user, AuditAction.PasswordChanged, null, ct);
        await signIn.RefreshSignInAsync(user);
        return Result.Done;
    }

    /// <summary>The key that the authenticator app is to be given; made when there is none yet.</summary>
    public async Task<string> AuthenticatorKeyAsync(StaffUser user)
    {
        if (await users.GetAuthenticatorKeyAsync(user) is { Length: > 0 } key)
        {
            return key;
        }

        await users.ResetAuthenticatorKeyAsync(user);
        await signIn.RefreshSignInAsync(user);
        return (await users.GetAuthenticatorKeyAsync(user))!;
    }

    /// <returns>The recovery codes, which are shown this once.</returns>
    public async Task<Result<RecoveryCodes>> TurnOnSecondFactorAsync(StaffUser user, string code, CancellationToken ct)
    {
        var digits = string.Concat(code.Where(char.IsAsciiDigit));
        if (!await users.VerifyTwoFactorTokenAsync(user, TokenOptions.DefaultAuthenticatorProvider, digits))
        {
            return new WrongCode();
        }

        await users.SetTwoFactorEnabledAsync(user, true);
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodeCount);
        await journal.RecordAsync(user, AuditAction.SecondFactorChanged, "Turned on", ct);
        await signIn.RefreshSignInAsync(user);
        return new RecoveryCodes(codes!.ToList());
    }

    public async Task<Result> TurnOffSecondFactorAsync(StaffUser user, string password, CancellationToken ct)
    {
        if (!await users.CheckPasswordAsync(user, password))
        {
            return new WrongPassword();
        }

        if (password.Length < PasswordRules.MinimumAlone)
        {
            return new PasswordTooShortAlone();
        }

        await users.SetTwoFactorEnabledAsync(user, false);
        await users.ResetAuthenticatorKeyAsync(user);
        await journal.RecordAsync(user, AuditAction.SecondFactorChanged, "Turned off", ct);
        await signIn.RefreshSignInAsync(user);
        return Result.Done;
    }

    public async Task<Result<RecoveryCodes>> NewRecoveryCodesAsync(StaffUser user, string password, CancellationToken ct)
    {
        if (!await users.CheckPasswordAsync(user, password))
        {
            return new WrongPassword();
        }

        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodeCount);
        await journal.RecordAsync(user, AuditAction.SecondFactorChanged, "New recovery codes", ct);
        return new RecoveryCodes(codes!.ToList());
    }

    private async Task<Result> ChangeAsync(StaffUserId id, AuditAction action, Actor actor, Action<StaffUser> change, CancellationToken ct)
    {
        if (await users.FindByIdAsync(id.ToString()) is not { } user)
        {
            return new NotFound("This person");
        }

        change(user);
        await users.UpdateSecurityStampAsync(user);
        await journal.RecordAsync(actor, user, action, user.IsActive ? "Works here again" : null, ct);
        return Result.Done;
    }
}

/// <param name="Role">One of <see cref="StaffRole.All"/>.</param>
public sealed record NewStaffUser(string Email, string DisplayName, string Role, string Password);

public sealed record RecoveryCodes(IReadOnlyList<string> Codes);

public sealed record StaffRefusal(string Why) : Refusal(Why);

public sealed record NotYourself() : Refusal("You cannot end your own access. Another administrator can.");

public sealed record WrongPassword() : Refusal("This is not your password.");

public sealed record WrongCode() : Refusal("This code does not fit. Codes change every 30 seconds; check that the phone's clock is right and try the next one.");

public sealed record PasswordTooShortAlone()
    : Refusal($"Your password has fewer than {PasswordRules.MinimumAlone} characters, which is too few without a second factor. Change it first.");
