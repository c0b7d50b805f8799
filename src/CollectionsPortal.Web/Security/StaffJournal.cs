using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using Microsoft.AspNetCore.Identity;

namespace CollectionsPortal.Web.Security;

/// <summary>Writes down in the agency's audit what happens to the accounts of staff.</summary>
public sealed class StaffJournal(PortalDb db, AuditService audit, UserManager<StaffUser> users)
{
    /// <summary>What somebody does to their own account.</summary>
    public async Task RecordAsync(StaffUser user, AuditAction action, string? details, CancellationToken ct)
        => await RecordAsync(new Actor(user.Id, await RoleOfAsync(user), user.DisplayName), user, action, details, ct);

    public async Task RecordAsync(Actor actor, StaffUser user, AuditAction action, string? details, CancellationToken ct)
    {
        audit.Record(actor, action, AuditStream.Agency, user.Id, details);
        await db.SaveChangesAsync(ct);
    }

    private async Task<ActorRole> RoleOfAsync(StaffUser user)
    {
        var roles = await users.GetRolesAsync(user);
        if (roles.Contains(StaffRole.Administrator))
        {
            return ActorRole.Administrator;
        }

        return roles.Contains(StaffRole.Supervisor) ? ActorRole.Supervisor : ActorRole.Agent;
    }
}
