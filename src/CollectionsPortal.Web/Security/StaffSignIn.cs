using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Staff;
using Microsoft.AspNetCore.Identity;
using NodaTime;

namespace CollectionsPortal.Web.Security;

public enum SignInOutcome
{
    SignedIn,
    NeedsSecondFactor,

    /// <summary>Wrong name, wrong password, resting or left: a stranger must not learn which.</summary>
    Refused,

    TooManyTries,
}

/// <summary>Lets staff in, slowly for those who guess, and says no more than that it did or did not.</summary>
public sealed class StaffSignIn(
    SignInManager<StaffUser> signIn, UserManager<StaffUser> users, IPasswordHasher<StaffUser> hasher, SignInThrottle throttle, StaffJournal journal, IClock clock)
{
    private const string UsedCodeProvider = "Portal";
    private const string UsedCode = "LastAuthenticatorCode";

    /// <summary>A hash of nothing anybody knows, so that an unknown name takes as long to refuse as a known one.</summary>
    private static readonly Lazy<string> NobodysHash = new(() => new PasswordHasher<object>().HashPassword(new object(), Guid.NewGuid().ToString()));

    public async Task<SignInOutcome> WithPasswordAsync(string email, string password, IPAddress? from, CancellationToken ct)
    {
        if (!throttle.Allows(email, from))
        {
            return SignInOutcome.TooManyTries;
        }

        var user = await users.FindByEmailAsync(email.Trim());
        if (user is null || await users.IsLockedOutAsync(user) || !user.IsActive)
        {
            hasher.VerifyHashedPassword(user!, NobodysHash.Value, password);
            return SignInOutcome.Refused;
        }

        var result = await signIn.PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: true);
        return await SettleAsync(user, result, ct);
    }

    public async Task<SignInOutcome> WithCodeAsync(string code, IPAddress? from, CancellationToken ct)
        => await SecondStepAsync(from, user => TryCodeOnceAsync(user, Digits(code)), ct);

    public async Task<SignInOutcome> WithRecoveryCodeAsync(string code, IPAddress? from, CancellationToken ct)
        => await SecondStepAsync(from, _ => signIn.TwoFactorRecoveryCodeSignInAsync(code.Replace(" ", string.Empty, StringComparison.Ordinal).ToUpperInvariant()), ct);

    /// <summary>Whether the password has been given a moment ago and the second factor is still due.</summary>
    public async Task<bool> AwaitsSecondFactorAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() is not null;

    public async Task OutAsync(ClaimsPrincipal principal, CancellationToken ct)
    {
        if (await users.GetUserAsync(principal) is { } user)
        {
            await journal.RecordAsync(user, AuditAction.SignedOut, null, ct);
        }

        await signIn.SignOutAsync();
    }

    /// <summary>A code looked at over a shoulder is worth nothing once it has been used (NIST SP 800-63B-4, 3.1.4.2).</summary>
    private async Task<SignInResult> TryCodeOnceAsync(StaffUser user, string code)
    {
        var used = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{user.Id}:{code}")));
        if (await users.GetAuthenticationTokenAsync(user, UsedCodeProvider, UsedCode) == used)
        {
            await users.AccessFailedAsync(user);
            return SignInResult.Failed;
        }

        var result = await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false);
        if (result.Succeeded)
        {
            await users.SetAuthenticationTokenAsync(user, UsedCodeProvider, UsedCode, used);
        }

        return result;
    }

    private static string Digits(string code) => string.Concat(code.Where(char.IsAsciiDigit));

    private async Task<SignInOutcome> SecondStepAsync(IPAddress? from, Func<StaffUser, Task<SignInResult>> tryCode, CancellationToken ct)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } user)
        {
            return SignInOutcome.Refused;
        }

        return throttle.Allows("second-factor:" + user.Id, from)
            ? await SettleAsync(user, await tryCode(user), ct)
            : SignInOutcome.TooManyTries;
    }

    private async Task<SignInOutcome> SettleAsync(StaffUser user, SignInResult result, CancellationToken ct)
    {
        if (result.RequiresTwoFactor)
        {
            return SignInOutcome.NeedsSecondFactor;
        }

        if (result.Succeeded)
        {
            user.SeenAt(clock.GetCurrentInstant()); // saved with the journal's entry
        }

        var action = result.Succeeded ? AuditAction.SignedIn : AuditAction.SignInFailed;
        await journal.RecordAsync(user, action, result.IsLockedOut ? "Locked for a while after too many tries" : null, ct);
        return result.Succeeded ? SignInOutcome.SignedIn : SignInOutcome.Refused;
    }
}

/// <summary>The same words for a wrong name, a wrong password and a resting account.</summary>
public sealed record SignInRefused() : Refusal(
    "We could not sign you in. Check the e-mail address and the password. After five wrong tries an account rests for 15 minutes; an administrator can help.");

public sealed record CodeRefused() : Refusal(
    "This code was not taken. Try the next one, or sign in again from the start. After five wrong tries an account rests for 15 minutes.");
