using CollectionsPortal.Domain.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Data;

/// <summary>The production store.</summary>
public sealed class SqlServerPortalDb(DbContextOptions<SqlServerPortalDb> options) : PortalDb(options)
{
    private const string BinaryCollation = "Latin1_General_100_BIN2";

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        foreach (var property in builder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            if (property.FindAnnotation(PortalConventions.BinaryAnnotation) is not null)
            {
                property.SetCollation(BinaryCollation);
            }
        }

        // A passkey's id may have 1,023 bytes: over the 900 of a clustered key, within the 1,700 of any other.
        builder.Entity<IdentityUserPasskey<StaffUserId>>().HasKey(passkey => passkey.CredentialId).IsClustered(false);

        // Several nodes share one server: what runs when is there too. SQLite is one node, which keeps it in memory.
        builder.AddSchedulerTables();
    }
}
