using Microsoft.AspNetCore.Identity;
using NodaTime;

namespace CollectionsPortal.Domain.Staff;

/// <summary>Somebody who works here. Never deleted, only deactivated: the history names them.</summary>
public sealed class StaffUser : IdentityUser<StaffUserId>
{
    public const int DisplayNameMaxLength = Actor.DisplayMaxLength;
    public const int TimeZoneMaxLength = 64;

    public StaffUser(string userName, string displayName, Instant createdAt)
        : base(userName)
    {
        Email = userName;
        DisplayName = displayName;
        CreatedAt = createdAt;
        SecurityStamp = Guid.NewGuid().ToString("N");
    }

    private StaffUser()
    {
    }

    public string DisplayName { get; private set; } = string.Empty;

    /// <summary>Null: the agency's zone.</summary>
    public string? TimeZoneId { get; private set; }

    public bool ShortcutsOff { get; private set; }

    public Instant CreatedAt { get; private set; }

    /// <summary>When they last signed in; null: never.</summary>
    public Instant? LastActiveAt { get; private set; }

    public Instant? PasswordChangedAt { get; private set; }

    public Instant? DeactivatedAt { get; private set; }

    public bool IsActive => DeactivatedAt is null;

    public void Rename(string displayName) => DisplayName = displayName;

    public void ChooseZone(string? timeZoneId) => TimeZoneId = timeZoneId;

    public void SwitchShortcuts(bool off) => ShortcutsOff = off;

    public void SeenAt(Instant now) => LastActiveAt = now;

    public void ChangePassword(Instant now) => PasswordChangedAt = now;

    public void Deactivate(Instant now) => DeactivatedAt = now;

    public void Reactivate() => DeactivatedAt = null;
}
