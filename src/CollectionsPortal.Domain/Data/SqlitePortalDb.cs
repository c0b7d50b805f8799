using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Data;

/// <summary>The embedded default: one file, nothing to install.</summary>
public sealed class SqlitePortalDb(DbContextOptions<SqlitePortalDb> options) : PortalDb(options);
