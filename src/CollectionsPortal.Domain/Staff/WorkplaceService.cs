using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Staff;

/// <summary>What members of staff set for themselves. No audit: it touches nobody but them.</summary>
public sealed class WorkplaceService(PortalDb db)
{
    /// <param name="zone">An IANA zone; blank for the agency's.</param>
    public async Task<Result> ChangeAsync(Actor actor, string? zone, bool shortcutsOff, CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(zone) && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
        {
            return new FieldRefusal("Zone", "Choose a zone from the list.");
        }

        if (await db.Users.AsTracking().SingleOrDefaultAsync(u => u.Id == actor.Id, ct) is not { } user)
        {
            return new NotFound("Your account");
        }

        user.ChooseZone(string.IsNullOrWhiteSpace(zone) ? null : zone);
        user.SwitchShortcuts(shortcutsOff);
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }
}
