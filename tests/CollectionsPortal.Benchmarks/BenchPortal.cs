using CollectionsPortal.Domain.Data;
using CollectionsPortal.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Benchmarks;

/// <summary>Databases for one run: SQLite files with the settings of the product.</summary>
internal static class BenchPortal
{
    /// <summary>The domain on this file.</summary>
    public static TestPortal On(string path, Action<DbContextOptionsBuilder>? alsoUse = null)
        => TestPortal.On(TestDatabase.InPlaceOfServer(new PortalDatabaseOptions { SqlitePath = path }, alsoUse ?? (static _ => { }), path));

    public static async Task<string> EmptyAsync()
    {
        var path = TestDatabase.NewPath();
        await using var portal = On(path);
        await using var db = portal.NewDb();
        await db.Database.MigrateAsync();
        var kept = await CopyAsync(path);
        return kept;
    }

    /// <summary>A second file in the same state; everything that waits in the log is taken in first.</summary>
    public static async Task<string> CopyAsync(string path)
    {
        await using (var sqlite = await OpenAsync(path))
        {
            await using var command = sqlite.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
            await command.ExecuteNonQueryAsync();
        }

        SqliteConnection.ClearAllPools();
        var copy = TestDatabase.NewPath();
        File.Copy(path, copy);
        return copy;
    }

    /// <summary>As the product opens it.</summary>
    public static async Task<SqliteConnection> OpenAsync(string path)
    {
        var sqlite = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true }.ConnectionString);
        await sqlite.OpenAsync();
        await using var command = sqlite.CreateCommand();
        command.CommandText = "PRAGMA busy_timeout = 15000; PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL; PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 8000;";
        await command.ExecuteNonQueryAsync();
        return sqlite;
    }
}
