using Microsoft.AspNetCore.Identity;

namespace CollectionsPortal.Domain.Staff;

/// <summary>A role in the database. Identity gives users and roles the same type of key.</summary>
public sealed class StaffRole : IdentityRole<StaffUserId>
{
    public const string Agent = nameof(ActorRole.Agent);
    public const string Supervisor = nameof(ActorRole.Supervisor);
    public const string Administrator = nameof(ActorRole.Administrator);

    public StaffRole(string name)
        : base(name)
    {
        NormalizedName = name.ToUpperInvariant();
    }

    private StaffRole()
    {
    }

    public static IReadOnlyList<string> All { get; } = [Agent, Supervisor, Administrator];
}
