using CollectionsPortal.Domain.Staff;
using Microsoft.AspNetCore.Identity;

namespace CollectionsPortal.Web.Security;

/// <summary>Length and unguessability are asked for; capitals, digits and signs are not.</summary>
/// <remarks>NIST SP 800-63B-4, 3.1.1.2: 15 characters where the password stands alone, 8 beside a second factor, and a blocklist.</remarks>
public sealed class PasswordRules : IPasswordValidator<StaffUser>
{
    public const int MinimumAlone = 15;
    public const int MinimumWithSecondFactor = 8;

    /// <summary>Far above any sentence a person types; it only bounds the work of hashing.</summary>
    public const int Maximum = 256;

    private const string ProductName = "collectionsportal";
    private const int ShortestTellingPart = 4;

    public Task<IdentityResult> ValidateAsync(UserManager<StaffUser> manager, StaffUser user, string? password)
        => Task.FromResult(Find(user, password ?? string.Empty) is { } why
            ? IdentityResult.Failed(new IdentityError { Code = nameof(PasswordRules), Description = why })
            : IdentityResult.Success);

    /// <summary>Why this person may not have this password, in a sentence for that person. Null when they may.</summary>
    public static string? Find(StaffUser user, string password)
    {
        var minimum = user.TwoFactorEnabled ? MinimumWithSecondFactor : MinimumAlone;
        if (password.Length < minimum)
        {
            return user.TwoFactorEnabled
                ? $"Use at least {minimum} characters."
                : $"Use at least {minimum} characters. Three or four unrelated words are easy to remember.";
        }

        if (password.Length > Maximum)
        {
            return $"Use at most {Maximum} characters.";
        }

        var plain = Plain(password);
        if (plain.Contains(ProductName, StringComparison.Ordinal) || Names(user).Any(name => plain.Contains(name, StringComparison.Ordinal)))
        {
            return "Leave out your own name, your e-mail address and the name of this product: they are the first guess.";
        }

        return CommonPasswords.Includes(plain) || password.Distinct().Count() < 5
            ? "This is one of the passwords that are guessed first. Choose words that do not belong together."
            : null;
    }

    private static IEnumerable<string> Names(StaffUser user)
        => $"{user.UserName} {user.Email} {user.DisplayName}"
            .Split([' ', '@', '.', '-', '_', '+'], StringSplitOptions.RemoveEmptyEntries)
            .Select(Plain)
            .Where(part => part.Length >= ShortestTellingPart);

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
