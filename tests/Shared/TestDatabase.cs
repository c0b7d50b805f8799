using CollectionsPortal.Domain.Data;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Testing;

/// <summary>A migrated, empty database of its own; gone when disposed.</summary>
/// <remarks>SQLite always. SQL Server when PORTAL_TEST_SQLSERVER holds a connection string without a database.</remarks>
public sealed class TestDatabase : IAsyncDisposable
{
    public const string ServerVariable = "PORTAL_TEST_SQLSERVER";
    public const string MaxBatchVariable = "PORTAL_TEST_SQLSERVER_MAXBATCH";

    private static readonly Lazy<Task<string>> SqliteTemplate = new(MakeTemplateAsync);

    private TestDatabase(PortalDatabaseOptions options) => Options = options;

    public static string? Server => Environment.GetEnvironmentVariable(ServerVariable) is { Length: > 0 } server ? server : null;

    public PortalDatabaseOptions Options { get; }

    public static Task<TestDatabase> CreateAsync(DatabaseKind kind)
        => kind == DatabaseKind.Sqlite ? CreateSqliteAsync() : CreateSqlServerAsync();

    public PortalDb NewContext() => NewContext(Options);

    public async ValueTask DisposeAsync()
    {
        await using var db = NewContext();
        SqliteConnection.ClearAllPools();
        await db.Database.EnsureDeletedAsync();
    }

    private static async Task<TestDatabase> CreateSqliteAsync()
    {
        var path = NewPath();
        File.Copy(await SqliteTemplate.Value, path);
        return new TestDatabase(new PortalDatabaseOptions { SqlitePath = path });
    }

    private static async Task<TestDatabase> CreateSqlServerAsync()
    {
        var connection = new SqlConnectionStringBuilder(Server) { InitialCatalog = $"portal_test_{Guid.NewGuid():N}" };
        var database = new TestDatabase(new PortalDatabaseOptions
        {
            Database = DatabaseKind.SqlServer,
            ConnectionString = connection.ConnectionString,
            SqlServer = new SqlServerOptions { MaxBatchSize = MaxBatch },
        });
        await using var db = database.NewContext();
        await db.Database.MigrateAsync();
        return database;
    }

    private static int? MaxBatch => int.TryParse(Environment.GetEnvironmentVariable(MaxBatchVariable), out var size) ? size : null;

    /// <summary>Migrating takes a second; copying the migrated file takes none.</summary>
    private static async Task<string> MakeTemplateAsync()
    {
        var path = NewPath();
        await using (var db = NewContext(new PortalDatabaseOptions { SqlitePath = path }))
        {
            await db.Database.MigrateAsync();
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE);");
        }

        SqliteConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(path);
        return path;
    }

    private static string NewPath()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "portal-tests"));
        return Path.Combine(folder.FullName, $"{Guid.NewGuid():N}.db");
    }

    private static PortalDb NewContext(PortalDatabaseOptions options)
    {
        if (options.Database == DatabaseKind.Sqlite)
        {
            var sqlite = new DbContextOptionsBuilder<SqlitePortalDb>();
            sqlite.UsePortalSqlite(options.SqlitePath);
            return new SqlitePortalDb(sqlite.Options);
        }

        var server = new DbContextOptionsBuilder<SqlServerPortalDb>();
        server.UsePortalSqlServer(options.ConnectionString!, options.SqlServer.MaxBatchSize);
        return new SqlServerPortalDb(server.Options);
    }
}
