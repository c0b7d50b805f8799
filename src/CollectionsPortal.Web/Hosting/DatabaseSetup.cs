using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Web.Hosting;

public static class DatabaseSetup
{
    /// <summary>Brings the database to this version and makes sure that the roles exist. Safe to run again.</summary>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken ct)
    {
        await services.GetRequiredService<PortalDb>().Database.MigrateAsync(ct);
        var roles = services.GetRequiredService<RoleManager<StaffRole>>();
        foreach (var name in StaffRole.All)
        {
            if (!await roles.RoleExistsAsync(name))
            {
                await roles.CreateAsync(new StaffRole(name));
            }
        }
    }
}
