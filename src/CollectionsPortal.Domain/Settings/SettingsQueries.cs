using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Settings;

public sealed class SettingsQueries(PortalDb db)
{
    /// <summary>What holds now; <see cref="AgencyProfile.Unset"/> until an administrator has filled it in.</summary>
    public async Task<AgencyProfile> GetAsync(CancellationToken ct)
        => await db.Settings
            .OrderBy(s => s.Id)
            .Select(s => new AgencyProfile(s.Name, s.Phone, s.Email, s.Address, s.Hours, s.TimeZoneId, s.ContactsPerWeek, s.Version) { Limits = s.Limits, Terms = s.Terms, PaymentPage = s.PaymentPage })
            .FirstOrDefaultAsync(ct) ?? AgencyProfile.Unset;
}
