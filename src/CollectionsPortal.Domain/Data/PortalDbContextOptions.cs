using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Data;

/// <summary>The options of both contexts in one place, for the host, the tools and the tests alike.</summary>
public static class PortalDbContextOptions
{
    public static DbContextOptionsBuilder UsePortalSqlite(this DbContextOptionsBuilder options, string path)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true };
        return options.UseSqlite(connection.ConnectionString)
            .AddInterceptors(SqliteSetupInterceptor.Instance)
            .UsePortalBehaviour();
    }

    public static DbContextOptionsBuilder UsePortalSqlServer(this DbContextOptionsBuilder options, string connectionString, int? maxBatchSize)
    {
        return options.UseSqlServer(connectionString, server =>
            {
                server.EnableRetryOnFailure();
                if (maxBatchSize is { } size)
                {
                    server.MaxBatchSize(size);
                }
            })
            .UsePortalBehaviour();
    }

    private static DbContextOptionsBuilder UsePortalBehaviour(this DbContextOptionsBuilder options) => options
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        .AddInterceptors(AppendOnlyInterceptor.Instance, ConcurrencyStampInterceptor.Instance);
}
