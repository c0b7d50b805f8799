using CollectionsPortal.Domain.Data;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CollectionsPortal.Testing;

/// <summary>A migrated, empty database of its own; gone when disposed.</summary>
/// <remarks>SQLite always. SQL Server when PORTAL_TEST_SQLSERVER holds a connection string without a database.</remarks>
public sealed class TestDatabase : IAsyncDisposable
{
    public const string ServerVariable = "PORTAL_TEST_SQLSERVER";
    public const string MaxBatchVariable = "PORTAL_TEST_SQLSERVER_MAXBATCH";

    private static readonly Lazy<Task<string>> SqliteTemplate = new(MakeTemplateAsync);

    private readonly string? standInFile;

    private TestDatabase(PortalDatabaseOptions options, Action<DbContextOptionsBuilder>? alsoUse = null, string? standInFile = null)
    {
        (Options, AlsoUse) = (options, alsoUse ?? (static _ => { }));
        this.standInFile = standInFile;
    }

    /// <summary>What stands in for SQL Server in this test and whatever it calls; nothing unless a test sets it.</summary>
    public static AsyncLocal<Func<Task<TestDatabase>>?> InPlaceOfServerAsync { get; } = new();

    public static bool HasServer => Server is not null || InPlaceOfServerAsync.Value is not null;

    public static string? Server => Environment.GetEnvironmentVariable(ServerVariable) is { Length: > 0 } server ? server : null;

    public PortalDatabaseOptions Options { get; }

    /// <summary>What each context on this database needs beyond <see cref="Options"/>.</summary>
    public Action<DbContextOptionsBuilder> AlsoUse { get; }

    public static TestDatabase InPlaceOfServer(PortalDatabaseOptions options, Action<DbContextOptionsBuilder> alsoUse, string file)
        => new(options, alsoUse, file);

    public static Task<TestDatabase> CreateAsync(DatabaseKind kind)
        => kind == DatabaseKind.Sqlite ? CreateSqliteAsync() : InPlaceOfServerAsync.Value?.Invoke() ?? CreateSqlServerAsync();

    public PortalDb NewContext(params IInterceptor[] interceptors)
        => NewContext(Options, builder => AlsoUse(builder.AddInterceptors(interceptors)));

    public async ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        if (standInFile is not null)
        {
            File.Delete(standInFile);
            return;
        }

        await using var db = NewContext();
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

    public static string NewPath()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "portal-tests"));
        return Path.Combine(folder.FullName, $"{Guid.NewGuid():N}.db");
    }

    private static PortalDb NewContext(PortalDatabaseOptions options, Action<DbContextOptionsBuilder>? alsoUse = null)
    {
        if (options.Database == DatabaseKind.Sqlite)
        {
            var sqlite = new DbContextOptionsBuilder<SqlitePortalDb>();
            sqlite.UsePortalSqlite(options.SqlitePath);
            alsoUse?.Invoke(sqlite);
            return new SqlitePortalDb(sqlite.Options);
        }

        var server = new DbContextOptionsBuilder<SqlServerPortalDb>();
        server.UsePortalSqlServer(options.ConnectionString!, options.SqlServer.MaxBatchSize);
        alsoUse?.Invoke(server);
        return new SqlServerPortalDb(server.Options);
    }
}
