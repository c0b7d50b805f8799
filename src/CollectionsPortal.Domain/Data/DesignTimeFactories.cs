using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CollectionsPortal.Domain.Data;

/// <summary>For <c>dotnet ef</c> only; nothing is connected to.</summary>
internal sealed class SqlServerPortalDbFactory : IDesignTimeDbContextFactory<SqlServerPortalDb>
{
    public SqlServerPortalDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlServerPortalDb>();
        options.UsePortalSqlServer("Server=localhost;Database=Portal;Integrated Security=true", maxBatchSize: null);
        return new SqlServerPortalDb(options.Options);
    }
}

/// <summary>For <c>dotnet ef</c> only; nothing is opened.</summary>
internal sealed class SqlitePortalDbFactory : IDesignTimeDbContextFactory<SqlitePortalDb>
{
    public SqlitePortalDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlitePortalDb>();
        options.UsePortalSqlite("portal.db");
        return new SqlitePortalDb(options.Options);
    }
}
