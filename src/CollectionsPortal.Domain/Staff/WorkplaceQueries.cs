using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Staff;

/// <summary>By which clock, and with which keys, a member of staff works.</summary>
public sealed class WorkplaceQueries(PortalDb db)
{
    public async Task<Workplace> OfAsync(StaffUserId staff, CancellationToken ct)
    {
        var found = await db.Users
            .Where(u => u.Id == staff)
            .Select(u => new
            {
                u.TimeZoneId,
                Agency = db.Settings.OrderBy(s => s.Id).Select(s => s.TimeZoneId).FirstOrDefault(),
                u.ShortcutsOff,
            })
            .SingleOrDefaultAsync(ct);
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(found?.TimeZoneId ?? found?.Agency ?? string.Empty);
        return new Workplace(zone ?? DateTimeZoneProviders.Tzdb[AgencyProfile.Unset.TimeZoneId], found?.TimeZoneId, found?.ShortcutsOff == true);
    }
}

/// <param name="Zone">Their own zone; the agency's where they chose none.</param>
/// <param name="OwnZone">The zone that they chose; null for none.</param>
/// <param name="ShortcutsOff">True: single keys do nothing for them.</param>
public sealed record Workplace(DateTimeZone Zone, string? OwnZone, bool ShortcutsOff);
