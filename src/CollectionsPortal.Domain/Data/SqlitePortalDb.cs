using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CollectionsPortal.Domain.Data;

/// <summary>The embedded default: one file, nothing to install.</summary>
public sealed class SqlitePortalDb(DbContextOptions<SqlitePortalDb> options) : PortalDb(options)
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            // Said aloud, because the convention overlooks converted keys. A number once given is never given again.
            if (entity.FindPrimaryKey() is { Properties: [{ ValueGenerated: ValueGenerated.OnAdd } key] } && typeof(IEntityId).IsAssignableFrom(key.ClrType))
            {
                key.SetValueGenerationStrategy(SqliteValueGenerationStrategy.Autoincrement);
            }
        }
    }
}
